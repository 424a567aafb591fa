package city.innovation.tracker.plan;

/** How a project stands against its plan. */
public enum Health {
    /** As planned. */
    ON_TRACK,
    /** Behind, or a milestone is overdue. */
    AT_RISK,
    /** Far behind, or a milestone is long overdue. */
    DELAYED
}
