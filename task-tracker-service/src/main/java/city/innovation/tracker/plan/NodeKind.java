package city.innovation.tracker.plan;

/** The levels of a plan. */
public enum NodeKind {
    /** A field of innovation; stands at the top. */
    AREA,
    /** Stands under an area. */
    TASK,
    /** Stands under a task, or under an area that has no tasks. */
    PROJECT;

    /** Whether a node of this kind may stand under a node of that kind; null for the plan itself. */
    boolean mayStandUnder(NodeKind parent) {
        return switch (this) {
            case AREA -> parent == null;
            case TASK -> parent == AREA;
            case PROJECT -> parent == TASK || parent == AREA;
        };
    }
}
