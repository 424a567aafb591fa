package city.innovation.tracker.plan;

/** How a project counts that was terminated or became part of another. */
public enum EndedNodes {
    /** Not at all, from then on. */
    DROP,
    /** With its last figure. */
    KEEP
}
