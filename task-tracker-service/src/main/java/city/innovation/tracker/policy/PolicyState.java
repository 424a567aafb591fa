package city.innovation.tracker.policy;

/** Where a policy stands. */
enum PolicyState {
    /** Being prepared; public from the start. */
    IN_PREPARATION,
    /** Formulated; an important one after the sessions that it needs. */
    FORMULATED,
    /** Ended or given up. */
    CLOSED
}
