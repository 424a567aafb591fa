package city.innovation.proposal;

/** What became of a proposal that another body or procedure has in hand. */
enum TransferOutcome {
    /** It is done, or has its money. */
    TAKEN_UP,
    /** A part of it is. */
    PARTLY_TAKEN_UP,
    /** It was turned down. */
    TURNED_DOWN,
    /** Not decided yet; a later report says more. */
    UNDER_WAY
}
