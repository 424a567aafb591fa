/** The yearly plan: its areas, tasks and projects, how far they are, and what was frozen of it. */
package city.innovation.tracker.plan;
