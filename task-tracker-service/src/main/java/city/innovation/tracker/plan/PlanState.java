package city.innovation.tracker.plan;

import java.util.Set;

/** Where a plan stands. */
public enum PlanState {
    /** Being written; its structure changes freely. */
    DRAFT,
    /** Before the public-private council; still changeable. */
    UNDER_ADVICE,
    /** Holds; its structure changes by revisions alone. */
    CONFIRMED,
    /** The year is over. */
    CLOSED;

    /** Those in which its structure changes freely. */
    static final Set<PlanState> OPEN = Set.of(DRAFT, UNDER_ADVICE);
}
