package city.innovation.tracker.disclosure;

/** How an objection was decided. */
enum ObjectionOutcome {
    /** It was right: what was withheld is given. */
    UPHELD,
    /** It was right in part. */
    PARTLY,
    /** The decision stays as it was. */
    REJECTED
}
