package city.innovation.tracker.plan;

/** How a project measures its progress. */
public enum ProgressMethod {
    /** The weight of its milestones that were reached, of the weight of all. */
    MILESTONES,
    /** How far its indicators are from their baselines to their targets, in the mean, at most all the way. */
    INDICATORS
}
