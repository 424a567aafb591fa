package city.innovation.proposal.session;

/** Where a sign-up stands. */
enum SignUpState {
    /** Has a place. */
    SIGNED_UP,
    /** Waits for one; who waits longest gets the next. */
    WAITING,
    /** Taken back. */
    WITHDRAWN,
    /** Came without having signed up. */
    WALK_IN
}
