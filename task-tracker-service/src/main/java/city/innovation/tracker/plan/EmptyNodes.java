package city.innovation.tracker.plan;

/** How a node counts that has nothing to count. */
public enum EmptyNodes {
    /** Not at all. */
    SKIP,
    /** As nothing done. */
    ZERO
}
