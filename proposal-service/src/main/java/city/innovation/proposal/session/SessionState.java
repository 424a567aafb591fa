package city.innovation.proposal.session;

/** Where a session stands. */
enum SessionState {
    /** Announced; nobody can sign up yet. */
    PLANNED,
    /** People can sign up. */
    OPEN,
    /** Nobody can sign up any more. */
    CLOSED,
    /** It took place and its people are counted. */
    HELD,
    /** It does not take place, or never did. */
    CANCELLED
}
