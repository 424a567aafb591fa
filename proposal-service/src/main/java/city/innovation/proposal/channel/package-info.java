/** The city's accounts in social networks, by which voices come in. */
package city.innovation.proposal.channel;
