/** The city's place in outside indices: gaps, trends, and what of the plan should move them. */
package city.innovation.tracker.competitiveness;
