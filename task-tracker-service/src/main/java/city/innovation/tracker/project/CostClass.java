package city.innovation.tracker.project;

/** What kind of money is saved; each is paid differently (Local Finance Act Decree, article 51). */
enum CostClass {
    /** Posts that are cut. */
    POSTS,
    /** Running cost. */
    RUNNING,
    /** Cost of a project. */
    PROJECT,
    /** Revenue that is raised. */
    REVENUE
}
