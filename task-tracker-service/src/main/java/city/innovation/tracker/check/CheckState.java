package city.innovation.tracker.check;

/** Where a check stands. */
enum CheckState {
    /** The department has yet to say how it stands. */
    OPEN,
    /** The department has; the task force has yet to look. */
    SUBMITTED,
    /** Verified; corrective actions are followed. */
    FOLLOW_UP,
    /** Nothing is left to do. */
    CLOSED,
    /** Given up; counts for nothing. */
    CANCELLED
}
