/** Projects at work: their lifecycle, health, partners, log, scores, and what proposals ask of them. */
package city.innovation.tracker.project;
