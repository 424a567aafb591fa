package city.innovation.tracker.check;

/** How something checked was found. */
enum Verdict {
    /** As it should be. */
    PASSED,
    /** Something is to be mended. */
    CONDITIONAL,
    /** A fault was found. */
    FAILED
}
