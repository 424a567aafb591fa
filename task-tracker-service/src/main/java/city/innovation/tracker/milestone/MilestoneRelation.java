package city.innovation.tracker.milestone;

/** How a caller is related to a milestone. */
enum MilestoneRelation {
    /** Works on the project: manages it, its department, or all plans. */
    WORKING
}
