/** The city's departments as they change, and who serves in them. */
package city.innovation.tracker.organisation;
