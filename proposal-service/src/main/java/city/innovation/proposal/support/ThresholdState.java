package city.innovation.proposal.support;

/** Where a proposal stands with a threshold. */
enum ThresholdState {
    /** Not enough supporters in the window, or not any more. */
    BELOW,
    /** Enough supporters, or lifted: somebody must answer. */
    REACHED,
    /** Answered; nothing more is due for it. */
    ANSWERED
}
