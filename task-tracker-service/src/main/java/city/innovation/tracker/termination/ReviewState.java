package city.innovation.tracker.termination;

/** Where a termination review stands. */
enum ReviewState {
    /** Somebody or a rule says that the work should end. */
    NOMINATED,
    /** The department is asked. */
    HEARING,
    /** To be decided. */
    REVIEW,
    /** The work ends. */
    TERMINATED,
    /** The work becomes part of other work. */
    CONSOLIDATED,
    /** The work goes on, on conditions. */
    CONTINUED,
    /** The nomination was taken back. */
    WITHDRAWN;

    /** Whether it is still under way. */
    boolean isOpen() {
        return this == NOMINATED || this == HEARING || this == REVIEW;
    }
}
