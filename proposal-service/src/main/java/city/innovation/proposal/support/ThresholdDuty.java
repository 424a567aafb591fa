package city.innovation.proposal.support;

/** What a threshold obliges to. */
enum ThresholdDuty {
    /** Who is named by the threshold answers; the duty's kind is the threshold's code. */
    ANSWER
}
