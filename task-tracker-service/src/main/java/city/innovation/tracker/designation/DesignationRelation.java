package city.innovation.tracker.designation;

/** How a caller stands to designations. */
enum DesignationRelation {
    /** Anybody. */
    PUBLIC,
    /** Runs plans. */
    MANAGER,
    /** Serves in the task force. */
    TASK_FORCE
}
