package city.innovation.proposal;

/** Where a proposal stands. */
public enum ProposalState {
    /** Seen by its proposers alone; still being written. */
    DRAFT,
    /** Received; the clock of the decision runs. */
    SUBMITTED,
    /** The proposer was asked for more; the clock stands. */
    SUPPLEMENTING,
    /** Being made concrete with the department and mentors. */
    DEVELOPING,
    /** Before a committee. */
    REVIEWING,
    /** Handed to the body whose affair it is. */
    TRANSFERRED,
    /** Ended without a review, on a ground of the law. */
    CLOSED,
    /** Joined into an earlier one. */
    MERGED,
    /** Found feasible; implementation is to be decided. */
    ADOPTED,
    /** Declined with a reason; may be appealed once. */
    NOT_ADOPTED,
    /** A challenging one, on trial before the decision. */
    INCUBATING,
    /** To be carried out by a promised date. */
    IMPLEMENTING,
    /** Put off to a review date. */
    DEFERRED,
    /** Carried out, with a provisional effect. */
    IMPLEMENTED,
    /** Its effect of twelve months is signed off. */
    MEASURED,
    /** Told as a story in the case library. */
    SHARED,
    /** Taken back by its proposers. */
    WITHDRAWN,
    /** Its adoption was taken back on an exclusion ground. */
    REVOKED
}
