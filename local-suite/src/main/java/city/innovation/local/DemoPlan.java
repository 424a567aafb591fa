package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.citizen;
import static city.innovation.local.DemoPerson.headOf;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A year's plan from its council to last month's checks, and what stands beside it. */
final class DemoPlan {

    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String WELFARE = "D-WELFARE";
    private static final String PLANNING = "D-PLANNING";
    private static final String PARKS = "D-PARKS";
    private static final String CULTURE = "D-CULTURE";
    private static final DemoPerson COUNCIL = new DemoPerson("council-member", "k-0001", "위원", "");
    private static final DemoPerson TASK_FORCE = new DemoPerson("tf-member", "20100501", "오점검", CULTURE);
    private static final DemoPerson MAYOR = new DemoPerson("executive", "M-0001", "시장", "");

    /** How long ago each project's milestones were reached: by the department in charge, on their days. */
    private static final List<Project> PROJECTS = List.of(
            new Project("plan-buses", "1-1", "01", "심야버스 여섯 노선으로 늘리기", TRANSPORT, 2_400_000_000L, List.of(280, 150)),
            new Project("plan-signals", "1-1", "02", "걷는 사람을 알아보는 신호등", TRANSPORT, 860_000_000L, List.of(210)),
            new Project("plan-gardens", "1-2", "01", "빈터를 마을 정원으로", PARKS, 310_000_000L, List.of(240, 120, 45)),
            new Project("plan-meals", "2-1", "01", "혼자 사는 어르신의 저녁 밥상", WELFARE, 1_150_000_000L, List.of(190)),
            new Project("plan-papers", "2-1", "02", "종이 없는 회의", PLANNING, 40_000_000L, List.of()));

    private final DemoClock clock;

    DemoPlan(DemoClock clock) {
        this.clock = clock;
    }

    private record Project(
            String name,
            String task,
            String number,
            String title,
            String department,
            long budget,
            List<Integer> reached) {

        String milestone(int index) {
            return name + "-" + index;
        }
    }

    void addTo(DemoYear year) {
        itIsDrafted(year);
        theCouncilAdvises(year);
        projectsAreCarriedOut(year);
        checksAreAnswered(year);
        theRestOfTheCitysWork(year);
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
                List.of("시민참여", "협업", "신뢰"));
        year.on(390, calls -> calls.make(MANAGER, "plan", "/api/v1/plans", plan));
        node(year, "areas", "1", "plan", "걷고 쉬기 좋은 도시", PLANNING);
        node(year, "areas", "2", "plan", "서로 돌보는 도시", PLANNING);
        node(year, "tasks", "1-1", "1", "모두의 길", TRANSPORT);
        node(year, "tasks", "1-2", "1", "가까운 숲", PARKS);
        node(year, "tasks", "2-1", "2", "돌봄과 일하는 방식", WELFARE);
        PROJECTS.forEach(project ->
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

    private Map<String, ?> in(DemoCalls calls, Project project) {
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
        Map<String, Object> placed = new java.util.HashMap<>(node);
        placed.put("parentId", parent);
        return placed;
    }

    private void theCouncilAdvises(DemoYear year) {
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
        Map<String, ?> survey = Map.of(
                "name",
                "시정 인지도 조사",
                "surveyedOn",
                day(372),
                "respondents",
                1_024,
                "awarenessHundredths",
                6_210,
                "priorityHundredths",
                8_140);
        Stream.of("plan-buses", "plan-meals")
                .forEach(project -> year.on(
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
                                        survey))));
        year.on(
                368,
                calls -> calls.make(
                        MANAGER,
                        "leader",
                        "/api/v1/task-force/members",
                        Map.of(
                                "subject",
                                TASK_FORCE.subject(),
                                "leader",
                                true,
                                "from",
                                day(368),
                                "department",
                                CULTURE)));
    }

    private void projectsAreCarriedOut(DemoYear year) {
        for (Project project : PROJECTS) {
            DemoPerson head = headOf(project.department());
            year.on(360, calls -> calls.does(head, project.name(), "start", null));
            for (int i = 0; i <= project.reached().size(); i++) {
                String name = project.milestone(i);
                int due = i < project.reached().size() ? project.reached().get(i) : -30;
                String title = (i + 1) + "단계";
                year.on(
                        359,
                        calls -> calls.part(
                                head, name, project.name(), "milestones", Map.of("title", title, "dueOn", day(due))));
            }
            for (int i = 0; i < project.reached().size(); i++) {
                String name = project.milestone(i);
                year.on(
                        project.reached().get(i),
                        calls -> calls.does(head, name, "complete", Map.of("evidence", "결과 보고서")));
            }
        }
        year.on(44, calls -> calls.does(headOf(PARKS), "plan-gardens-3", "complete", Map.of("evidence", "준공 검사 조서")));
        year.on(40, calls -> calls.does(headOf(PARKS), "plan-gardens", "complete", Map.of("firstEffectOn", day(40))));
        year.on(
                100,
                calls -> calls.make(
                        MAYOR,
                        "order",
                        "/api/v1/instructions",
                        Map.of("projectId", calls.id("plan-signals"), "text", "학교 앞부터 다십시오.", "dueOn", day(70))));
        year.on(75, calls -> calls.does(headOf(TRANSPORT), "order", "report", Map.of("report", "학교 열두 곳 앞에 달았습니다.")));
    }

    /** The rounds of the quarters that ended; those of the last one wait. */
    private static void checksAreAnswered(DemoYear year) {
        Map<String, ?> good = Map.of(
                "selfVerdict",
                "PASSED",
                "statement",
                "계획대로 하고 있습니다.",
                "evidence",
                List.of(Map.of("title", "추진실적 보고서")));
        for (int daysAgo : new int[] {330, 240, 150, 75}) {
            year.on(
                    daysAgo,
                    calls -> calls.each("check", TASK_FORCE, "/api/v1/checks", "state=OPEN", check -> {
                        calls.does(headOf(check.path("department").asText()), "check", "submit", good);
                        calls.does(TASK_FORCE, "check", "verify", Map.of("verdict", "PASSED"));
                    }));
        }
    }

    private void theRestOfTheCitysWork(DemoYear year) {
        year.on(
                300,
                calls -> calls.make(
                        headOf(WELFARE),
                        "ledger",
                        "/api/v1/work-items",
                        Map.of("title", "아무도 보지 않는 종이 접수대장", "yearlyHours", 780, "beneficiaries", 4)));
        year.on(
                200,
                calls -> calls.make(
                        MANAGER,
                        "plan-review",
                        "/api/v1/termination-reviews",
                        Map.of("targetType", "WORK_ITEM", "targetId", calls.id("ledger"), "ground", "NARROW_BENEFIT")));
        year.on(
                120,
                calls -> calls.make(
                        headOf(TRANSPORT),
                        "plan-policy",
                        "/api/v1/policies",
                        Map.of(
                                "title",
                                "심야 이동권 기본정책",
                                "department",
                                TRANSPORT,
                                "importance",
                                "ORDINARY",
                                "background",
                                "밤에 일하는 사람이 늘었습니다.")));
        year.on(
                20,
                calls -> calls.make(
                        citizen("c-3005", "시민"),
                        "plan-request",
                        "/api/v1/information-requests",
                        Map.of(
                                "title",
                                "심야버스 노선 선정 자료",
                                "text",
                                "노선을 정할 때 쓴 통화량 자료를 받고 싶습니다.",
                                "department",
                                TRANSPORT)));
        Stream.of(-1, 0)
                .forEach(years -> year.on(
                        60 - years,
                        calls -> calls.make(
                                MANAGER,
                                "index" + years,
                                "/api/v1/competitiveness",
                                Map.of(
                                        "code",
                                        "GPCI",
                                        "name",
                                        "Global Power City Index",
                                        "publisher",
                                        "Mori Memorial Foundation",
                                        "year",
                                        clock.day(60).getYear() + years,
                                        "rank",
                                        6,
                                        "score",
                                        1_188.6 + 20 * years,
                                        "goalRank",
                                        5,
                                        "rivals",
                                        List.of(Map.of("city", "Singapore", "rank", 5, "score", 1_193.6))))));
        year.on(58, calls -> calls.does(MANAGER, "index0", "publish", null));
    }

    private String day(int daysAgo) {
        return clock.day(daysAgo).toString();
    }
}
