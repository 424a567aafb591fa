/** How much a proposal, a voice or a story is liked on other networks; never a support. */
package city.innovation.proposal.reaction;
