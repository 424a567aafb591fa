package city.innovation.tracker.project;

/** How a caller is related to a project. */
enum ProjectRelation {
    /** Everybody: may read what was confirmed. */
    PUBLIC,
    /** Works for the city, or audits it: may read drafts, risks and the log too. */
    STAFF,
    /** Manages it day by day: may change what hangs on it. */
    RESPONSIBLE,
    /** Manages its department. */
    DEPARTMENT_HEAD,
    /** Runs plans. */
    MANAGER,
    /** Decides on terminations; a part of the service and no person. */
    REVIEW
}
