package city.innovation.tracker.plan;

/** Why a project stands against its plan as it does. */
public enum HealthCause {
    /** Less is done than its dates plan; the figure is in basis points. */
    BEHIND_PLAN,
    /** A milestone is overdue; the figure is in days. */
    MILESTONE_OVERDUE,
    /** The day for which it was promised is over; the figure is in days. */
    PROMISE_OVERDUE,
    /** The promise was put off; the figure is how often. */
    PROMISE_SLIPPED,
    /** Nothing else was found; the figure is how far it is ahead of its dates in basis points, negative behind them. */
    ON_PLAN
}
