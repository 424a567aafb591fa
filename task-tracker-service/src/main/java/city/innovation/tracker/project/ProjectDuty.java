package city.innovation.tracker.project;

/** Projects themselves have no duties; what hangs on them has. */
enum ProjectDuty {}
