package city.innovation.proposal.group;

/** Where somebody's membership stands. */
enum MembershipState {
    /** Waits to be accepted. */
    APPLIED,
    /** A member, to the last day of the membership. */
    MEMBER,
    /** Was not accepted. */
    DECLINED,
    /** Took the application back. */
    WITHDRAWN,
    /** Went. */
    LEFT,
    /** Was dismissed, for a reason. */
    DISMISSED
}
