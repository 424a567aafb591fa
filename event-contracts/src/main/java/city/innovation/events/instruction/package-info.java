/** What task-tracker-service says about executives' instructions. */
package city.innovation.events.instruction;
