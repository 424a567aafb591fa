package city.innovation.tracker.consultation;

/** Where a pre-consultation stands. */
enum ConsultationState {
    /** Waits for the audit body. */
    ASKED,
    /** Advised; it is to be proven that the advice was followed. */
    ANSWERED,
    /** It is recorded whether the advice was followed. */
    CONCLUDED,
    /** Taken back before it was answered. */
    WITHDRAWN
}
