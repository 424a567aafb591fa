/** Open calls for ideas on a topic, and the city's challenges that calls, proposals and voices name. */
package city.innovation.proposal.call;
