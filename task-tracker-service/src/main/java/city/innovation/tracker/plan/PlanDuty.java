package city.innovation.tracker.plan;

/** Plans have no duties of their own; their projects and checks have. */
enum PlanDuty {}
