/** What helps a proposal to become concrete: mentors, a checklist, experts' opinions. */
package city.innovation.proposal.development;
