package city.innovation.tracker.termination;

/** Why work should end. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "TerminationGround")
enum Ground {
    /** Costs more than it brings. */
    LOW_EFFECTIVENESS,
    /** Somebody else does the same. */
    OVERLAPPING_FUNCTION,
    /** Only a few profit. */
    NARROW_BENEFIT,
    /** Hardly used any more. */
    DECLINED_FUNCTION
}
