package city.innovation.proposal.group;

/** What an entry of support money is. */
enum SupportKind {
    /** Given to the group. */
    GRANT,
    /** Spent by the group. */
    SPENDING
}
