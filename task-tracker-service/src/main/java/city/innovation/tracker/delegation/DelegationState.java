package city.innovation.tracker.delegation;

/** How a delegation stands on a day. */
enum DelegationState {
    COMING,
    ACTIVE,
    OVER,
    REVOKED
}
