/** Standing groups of citizens and officials: recruited, meeting, supported, and what came of them. */
package city.innovation.proposal.group;
