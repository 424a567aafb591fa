package city.innovation.tracker.disclosure;

/** Where a request for information stands. */
enum InformationRequestState {
    /** Waits for the decision. */
    RECEIVED,
    /** Decided; whoever asked may object to what is withheld. */
    DECIDED,
    /** Waits for the decision on the objection. */
    OBJECTED,
    /** The objection is decided. */
    CLOSED,
    /** Taken back by whoever asked. */
    WITHDRAWN
}
