/** What task-tracker-service tells about the plan's projects and about work that ends. */
package city.innovation.events.plan;
