/** The task force and its checks of the plan: opened by cadence or at need, answered by departments, verified and followed up. */
package city.innovation.tracker.check;
