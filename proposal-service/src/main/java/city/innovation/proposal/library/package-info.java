/** The city's case library: what was improved, before and after, by whom and for how much. */
package city.innovation.proposal.library;
