package city.innovation.kit.duty;

/** Where a duty stands. */
public enum DutyState {
    /** Its clock runs, also when it is overdue. */
    OPEN,
    /** Its clock stands still; the time is not counted. */
    PAUSED,
    /** Done, or no longer asked for. */
    CLOSED
}
