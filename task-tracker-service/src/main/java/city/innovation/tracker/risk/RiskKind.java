package city.innovation.tracker.risk;

/** Whether it may happen or has. */
enum RiskKind {
    /** May happen. */
    RISK,
    /** Has happened. */
    ISSUE
}
