/** What proposal-service says about participation sessions. */
package city.innovation.events.session;
