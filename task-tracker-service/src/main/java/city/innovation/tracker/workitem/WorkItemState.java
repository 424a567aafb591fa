package city.innovation.tracker.workitem;

/** Whether standing work goes on. */
public enum WorkItemState {
    /** Goes on. */
    ACTIVE,
    /** Ended. */
    TERMINATED,
    /** Became part of other work. */
    CONSOLIDATED
}
