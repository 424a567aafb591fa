/** Who supports a proposal, and what so many supporters oblige the city to. */
package city.innovation.proposal.support;
