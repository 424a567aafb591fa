package city.innovation.tracker.plan;

/** Where a project stands. */
public enum ProjectState {
    /** Not begun. */
    PLANNED,
    /** Being worked on. */
    IN_PROGRESS,
    /** Carried out. */
    COMPLETED,
    /** Rests for a time. */
    SUSPENDED,
    /** Ended early. */
    TERMINATED,
    /** Became part of another. */
    CONSOLIDATED;

    /** Whether it ended without having been carried out, so that roll-ups drop it. */
    public boolean endedEarly() {
        return this == TERMINATED || this == CONSOLIDATED;
    }
}
