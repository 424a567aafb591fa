package city.innovation.tracker.indicator;

/** Which way is better. */
enum Direction {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER
}
