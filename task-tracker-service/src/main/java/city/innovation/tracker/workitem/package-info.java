/** The departments' standing work that is no project of a plan, and what of it looks as if it could end. */
package city.innovation.tracker.workitem;
