package city.innovation.tracker.termination;

/** Who nominated work. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "NominationOrigin")
enum Origin {
    /** A rule found it. */
    RULE,
    /** A proposal asked for it. */
    PROPOSAL,
    /** Somebody who runs plans. */
    MANAGER
}
