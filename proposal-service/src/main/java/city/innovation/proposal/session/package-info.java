/** Participation sessions: planned, signed up for, held and counted, with what was said and promised there. */
package city.innovation.proposal.session;
