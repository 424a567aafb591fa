package city.innovation.tracker.milestone;

/** Where a milestone stands. */
enum MilestoneState {
    /** Still to be reached. */
    OPEN,
    /** Reached, with evidence. */
    COMPLETED
}
