package city.innovation.tracker.competitiveness;

/** Who can lead the figures of an index on. */
enum IndexRelation {
    /** Manages innovation for the city. */
    MANAGER
}
