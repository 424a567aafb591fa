package city.innovation.tracker.plan;

/** How a plan averages a level. Both are in use. */
public enum Averaging {
    /** A node is the weighted mean of its children. */
    CHILDREN,
    /** A node is the weighted mean of all projects below it. */
    PROJECTS
}
