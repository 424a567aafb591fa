/** Risks and issues of projects, each with an owner and a day. */
package city.innovation.tracker.risk;
