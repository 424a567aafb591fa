package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A year's plan from its draft to its confirmation on the council's advice, and what it is known for. */
final class DemoPlan {

    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String WELFARE = "D-WELFARE";
    private static final String PLANNING = "D-PLANNING";
    private static final String PARKS = "D-PARKS";
    private static final DemoPerson COUNCIL = new DemoPerson("council-member", "k-0001", "위원", "");

    private final DemoClock clock;

    DemoPlan(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        itIsDrafted(year);
        theCouncilAdvises(year);
        List.of("plan-buses", "plan-meals").forEach(project -> isKnownFor(year, project));
    }

    private void itIsDrafted(DemoYear year) {
        Map<String, ?> plan = Map.of(
                "code",
                "INNOVATION-" + clock.day(390).getYear(),
                "year",
                clock.day(390).getYear(),
                "title",
                "혁신 실행계획",
                "coreValues",
                List.of("시민참여", "협업", "신뢰"),
                "department",
                PLANNING,
                "budgetWon",
                4_760_000_000L);
        year.on(390, calls -> calls.make(MANAGER, "plan", "/api/v1/plans", plan));
        node(year, "areas", "1", "plan", "걷고 쉬기 좋은 도시", PLANNING);
        node(year, "areas", "2", "plan", "서로 돌보는 도시", PLANNING);
        node(year, "tasks", "1-1", "1", "모두의 길", TRANSPORT);
        node(year, "tasks", "1-2", "1", "가까운 숲", PARKS);
        node(year, "tasks", "2-1", "2", "돌봄과 일하는 방식", WELFARE);
        DemoProject.ALL.forEach(project ->
                year.on(389, calls -> calls.make(MANAGER, project.name(), "/api/v1/projects", in(calls, project))));
    }

    private static void node(
            DemoYear year, String collection, String code, String parent, String title, String department) {
        year.on(389, calls -> {
            Map<String, String> node =
                    Map.of("planId", calls.id("plan"), "code", code, "title", title, "department", department);
            boolean top = parent.equals("plan");
            calls.make(MANAGER, code, "/api/v1/" + collection, top ? node : under(calls.id(parent), node));
        });
    }

    private Map<String, ?> in(DemoCalls calls, DemoProject project) {
        return under(
                calls.id(project.task()),
                Map.of(
                        "planId", calls.id("plan"),
                        "code", project.task() + "-" + project.number(),
                        "title", project.title(),
                        "department", project.department(),
                        "budgetWon", project.budget(),
                        "startsOn", day(365),
                        "endsOn", day(-60)));
    }

    private static Map<String, Object> under(String parent, Map<String, ?> node) {
        Map<String, Object> placed = new HashMap<>(node);
        placed.put("parentId", parent);
        return placed;
    }

    private static void theCouncilAdvises(DemoYear year) {
        year.on(385, calls -> calls.does(MANAGER, "plan", "request-advice", null));
        year.on(
                380,
                calls -> calls.part(
                        COUNCIL,
                        "advice",
                        "plan",
                        "advice",
                        Map.of("text", "어르신이 실제로 드시는지 살피십시오.", "nodeId", calls.id("plan-meals"))));
        year.on(
                376,
                calls -> calls.doesFirst(
                        MANAGER, "advice", "answer", Map.of("answer", "ACCEPTED", "reason", "분기마다 여쭙겠습니다.")));
        year.on(370, calls -> calls.does(MANAGER, "plan", "confirm", null));
    }

    private void isKnownFor(DemoYear year, String project) {
        Map<String, ?> survey = Map.of(
                "name", "시정 인지도 조사",
                "surveyedOn", day(372),
                "respondents", 1_024,
                "awarenessHundredths", 6_210,
                "priorityHundredths", 8_140);
        year.on(
                368,
                calls -> calls.make(
                        MANAGER,
                        "brand-" + project,
                        "/api/v1/designations",
                        Map.of(
                                "kind",
                                "BRAND",
                                "nodeId",
                                calls.id(project),
                                "reason",
                                "시민이 가장 먼저 떠올리는 사업입니다.",
                                "survey",
                                survey)));
    }

    private String day(int daysAgo) {
        return clock.day(daysAgo).toString();
    }
}
