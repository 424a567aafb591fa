/** The rules of the tracker that a city may set differently. */
package city.innovation.tracker.rule;
