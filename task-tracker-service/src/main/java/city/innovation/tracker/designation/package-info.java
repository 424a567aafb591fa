/** Key tasks and brand projects: overlays on the nodes of plans, with a quota, a cadence and what citizens think of them. */
package city.innovation.tracker.designation;
