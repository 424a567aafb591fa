package city.innovation.proposal;

/** Why work should end. */
enum TerminationGround {
    /** Costs more than it brings. */
    LOW_EFFECTIVENESS,
    /** Somebody else does the same. */
    OVERLAPPING_FUNCTION,
    /** Only a few profit. */
    NARROW_BENEFIT,
    /** Hardly used any more. */
    DECLINED_FUNCTION
}
