package city.innovation.tracker.policy;

/** How important a policy is; the rule {@code policy-sessions} says what that asks for. */
enum PolicyImportance {
    /** Needs no sessions by the shipped rule. */
    ORDINARY,
    /** Needs sessions before it is formulated. */
    IMPORTANT;

    /** Whether it asks for less than the other. */
    boolean isBelow(PolicyImportance other) {
        return compareTo(other) < 0;
    }
}
