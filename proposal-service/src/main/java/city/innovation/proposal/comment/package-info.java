/** What people say about a proposal, in threads, and how managers keep the discussion fit to read. */
package city.innovation.proposal.comment;
