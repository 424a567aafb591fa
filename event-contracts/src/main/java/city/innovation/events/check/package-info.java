/** What task-tracker-service says about checks of the plan. */
package city.innovation.events.check;
