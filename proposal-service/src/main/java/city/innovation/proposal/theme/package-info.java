/** What voices are about: groups of similar texts over time. */
package city.innovation.proposal.theme;
