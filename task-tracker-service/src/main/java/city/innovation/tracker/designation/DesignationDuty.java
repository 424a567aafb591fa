package city.innovation.tracker.designation;

/** Designations have no duties of their own; their checks have. */
enum DesignationDuty {}
