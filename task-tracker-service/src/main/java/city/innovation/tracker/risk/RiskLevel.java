package city.innovation.tracker.risk;

/** How likely, or how bad. */
enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
