package city.innovation.proposal.revisit;

/** Where a department stands with one of its recurring themes. */
enum RevisitItemState {
    /** To be dealt with by the round's day. */
    OPEN,
    /** Changed at once, without a panel. */
    CHANGED,
    /** Became a proposal. */
    PROPOSED,
    /** Stays as it is, for a stated reason. */
    REASONED
}
