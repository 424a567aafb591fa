package city.innovation.tracker.policy;

/** Who can lead a policy on. */
enum PolicyRelation {
    /** Heads the department that owns it, or one above it. */
    OWNER,
    /** Manages innovation for the city. */
    MANAGER
}
