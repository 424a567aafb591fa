/** What proposal-service tells about proposals. */
package city.innovation.events.proposal;
