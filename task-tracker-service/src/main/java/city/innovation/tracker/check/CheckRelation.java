package city.innovation.tracker.check;

/** How a caller stands to a check. */
enum CheckRelation {
    /** Works for the city. */
    STAFF,
    /** Manages the department in charge, or what is checked. */
    DEPARTMENT,
    /** Serves in the task force, whatever the department. */
    TASK_FORCE,
    /** Serves in the task force and does not belong to the department that is checked. */
    INSPECTOR,
    /** Runs plans. */
    MANAGER,
    /** Ends what hangs on a check together with it; a part of the service and no person. */
    ENDING
}
