/** The indicators of projects: baselines, targets by quarter, what was measured, and the progress that they make. */
package city.innovation.tracker.indicator;
