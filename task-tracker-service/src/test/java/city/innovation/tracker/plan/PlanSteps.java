package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.MANAGER;

import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Plans as tests need them, made by real calls. */
public final class PlanSteps {

    public static final String PLANS = "/api/v1/plans";
    public static final String AREAS = "/api/v1/areas";
    public static final String TASKS = "/api/v1/tasks";
    public static final String PROJECTS = "/api/v1/projects";

    private PlanSteps() {}

    /** A draft with a code of its own. */
    public static Made draft() {
        return draft(Map.of());
    }

    /** A draft that says more of itself, for example {@code rollUp}. */
    public static Made draft(Map<String, Object> more) {
        Map<String, Object> plan = new HashMap<>(Map.of("code", code(), "year", 2020, "title", "2020년 광주혁신 실행계획"));
        plan.putAll(more);
        return MANAGER.makes(PLANS, plan);
    }

    private static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    public static Made area(Made plan, String code) {
        return node(AREAS, plan, null, code, Map.of());
    }

    public static Made task(Made plan, Made area, String code) {
        return node(TASKS, plan, area, code, Map.of());
    }

    /** A project of the year 2020 in charge of TRAFFIC. */
    public static Made project(Made plan, Made parent, String code) {
        return project(plan, parent, code, Map.of());
    }

    public static Made project(Made plan, Made parent, String code, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(Map.of("startsOn", "2020-01-01", "endsOn", "2020-12-31"));
        all.putAll(more);
        return node(PROJECTS, plan, parent, code, all);
    }

    private static Made node(String path, Made plan, Made parent, String code, Map<String, Object> more) {
        Map<String, Object> node = new HashMap<>(
                Map.of("planId", plan.id(), "code", code, "title", "항목 " + code, "department", "TRAFFIC"));
        if (parent != null) {
            node.put("parentId", parent.id());
        }
        node.putAll(more);
        return MANAGER.makes(path, node);
    }

    /** Leads a draft through the council to its confirmation. */
    public static Made confirmed(Made draft) {
        return MANAGER.does(MANAGER.does(MANAGER.sees(draft), "request-advice", null), "confirm", null);
    }

    /** A confirmed plan of one area, one task and so many projects, coded P1, P2, … */
    public static Made small(int projects) {
        Made plan = draft();
        Made area = area(plan, "1");
        Made task = task(plan, area, "1-1");
        for (int i = 1; i <= projects; i++) {
            project(plan, task, "P" + i);
        }
        return confirmed(plan);
    }

    /** The project of a plan with that code. */
    public static Made coded(Made plan, String code) {
        String id = Api.MANAGER
                .get(PROJECTS + "?plan={plan}&limit=200", plan.id())
                .path("items.find { it.code == '" + code + "' }.id");
        return MANAGER.sees(new Made(PROJECTS + "/" + id, null));
    }
}
