/** The milestones of projects: their weights, days and evidence, and the progress that they make. */
package city.innovation.tracker.milestone;
