package city.innovation.tracker.milestone;

/** Milestones have no duties; a day that is over shows in the project's health. */
enum MilestoneDuty {}
