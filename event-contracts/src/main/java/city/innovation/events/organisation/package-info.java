/** What task-tracker-service tells about departments and their members. */
package city.innovation.events.organisation;
