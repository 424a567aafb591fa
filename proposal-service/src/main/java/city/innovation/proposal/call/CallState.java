package city.innovation.proposal.call;

/** Where an open call stands. */
enum CallState {
    /** Seen by innovation managers alone; opens by itself when its opening comes. */
    DRAFT,
    /** Takes answers. */
    OPEN,
    /** Takes no more answers; those it has are decided from its closing on. */
    CLOSED,
    /** Given up; answers that it has are handled as any proposal. */
    CANCELLED
}
