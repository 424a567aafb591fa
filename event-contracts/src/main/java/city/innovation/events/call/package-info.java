/** What proposal-service tells of open calls. */
package city.innovation.events.call;
