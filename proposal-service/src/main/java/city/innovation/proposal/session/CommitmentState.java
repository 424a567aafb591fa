package city.innovation.proposal.session;

/** Where a commitment stands. */
enum CommitmentState {
    /** To be kept by its day. */
    OPEN,
    /** Kept. */
    KEPT,
    /** Fell away, for a reason. */
    DROPPED
}
