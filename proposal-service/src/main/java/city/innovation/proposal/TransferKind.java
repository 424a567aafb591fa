package city.innovation.proposal;

/** Where a proposal that is not decided here goes. */
enum TransferKind {
    /** Another body, whose affair it is. */
    OTHER_BODY,
    /** The participatory budget; its outcome is reported back. */
    PARTICIPATORY_BUDGET,
    /** Handled as a complaint: becomes a voice. */
    COMPLAINT
}
