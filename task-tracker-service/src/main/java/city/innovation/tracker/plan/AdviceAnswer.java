package city.innovation.tracker.plan;

/** What became of an advice. */
enum AdviceAnswer {
    /** The plan follows it. */
    ACCEPTED,
    /** The plan follows a part of it. */
    PARTLY,
    /** The plan does not follow it. */
    NOT
}
