/** Rounds in which departments look again at what citizens said over and over, and make something of it. */
package city.innovation.proposal.revisit;
