package city.innovation.tracker.plan;

/** Where plans and what stands in them live. */
public final class PlanPaths {

    public static final String PLANS = "/api/v1/plans";
    public static final String BASELINES = "/api/v1/baselines";
    public static final String NODES = "/api/v1/nodes";
    public static final String AREAS = "/api/v1/areas";
    public static final String TASKS = "/api/v1/tasks";
    public static final String PROJECTS = "/api/v1/projects";

    private PlanPaths() {}

    static String of(NodeKind kind) {
        return switch (kind) {
            case AREA -> AREAS;
            case TASK -> TASKS;
            case PROJECT -> PROJECTS;
        };
    }
}
