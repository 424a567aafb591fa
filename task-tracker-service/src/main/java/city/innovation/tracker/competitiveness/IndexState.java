package city.innovation.tracker.competitiveness;

/** Where the figures of an index stand. */
enum IndexState {
    /** Seen by innovation managers and auditors alone. */
    DRAFT,
    /** Public; corrections are told again. */
    PUBLISHED
}
