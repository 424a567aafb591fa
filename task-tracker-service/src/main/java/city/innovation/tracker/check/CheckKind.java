package city.innovation.tracker.check;

/** Why there is a check. */
enum CheckKind {
    /** Its time had come. */
    REGULAR,
    /** Somebody of the task force wanted to look. */
    OCCASIONAL
}
