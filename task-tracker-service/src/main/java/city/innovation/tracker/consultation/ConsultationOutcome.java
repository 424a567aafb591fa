package city.innovation.tracker.consultation;

/** What the audit body advises. */
enum ConsultationOutcome {
    /** To act as it was meant. */
    MAY_PROCEED,
    /** To act under conditions that the answer names. */
    UNDER_CONDITIONS,
    /** Not to act so. */
    NOT_AS_MEANT,
    /** It gives no advice, for a reason that the answer names. */
    NO_ADVICE
}
