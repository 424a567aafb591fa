package city.innovation.tracker.risk;

/** Where it stands. */
enum RiskState {
    /** To be dealt with by its day. */
    OPEN,
    /** Dealt with, or gone with the project. */
    CLOSED
}
