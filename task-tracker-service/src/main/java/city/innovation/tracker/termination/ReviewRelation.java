package city.innovation.tracker.termination;

/** How a caller is related to a termination review. */
enum ReviewRelation {
    /** Works for the city, or audits it: may read it. */
    STAFF,
    /** Manages the department whose work it is. */
    DEPARTMENT_HEAD,
    /** Runs plans. */
    MANAGER,
    /** Decides for the city. */
    EXECUTIVE
}
