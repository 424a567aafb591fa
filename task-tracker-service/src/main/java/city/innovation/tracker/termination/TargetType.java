package city.innovation.tracker.termination;

/** What may end. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "TerminationTargetType")
enum TargetType {
    /** A project of a plan, or one that is unplaced. */
    NODE,
    /** Standing work of a department. */
    WORK_ITEM
}
