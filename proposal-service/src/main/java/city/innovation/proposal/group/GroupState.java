package city.innovation.proposal.group;

/** Where a group stands. */
enum GroupState {
    /** At work. */
    ACTIVE,
    /** At work, and people can apply. */
    RECRUITING,
    /** It has ended. */
    DISSOLVED
}
