/** What task-tracker-service says about key tasks and brand projects. */
package city.innovation.events.designation;
