package city.innovation.local;

import static city.innovation.local.DemoPerson.MANAGER;
import static city.innovation.local.DemoPerson.headOf;

import java.util.List;
import java.util.Map;

/** How the projects of the year's plan are carried out and looked at. */
final class DemoTracking {

    private static final String TRANSPORT = "D-TRANSPORT";
    private static final String PARKS = "D-PARKS";
    private static final String CULTURE = "D-CULTURE";
    private static final DemoPerson TASK_FORCE = new DemoPerson("tf-member", "20100501", "오점검", CULTURE);
    private static final DemoPerson MAYOR = new DemoPerson("executive", "M-0001", "시장", "");

    private final DemoClock clock;

    DemoTracking(DemoClock clock) {
        this.clock = clock;
    }

    void addTo(DemoYear year) {
        theTaskForceHasALeader(year);
        DemoProject.ALL.forEach(project -> isCarriedOut(year, project));
        gardensAreFinished(year);
        theMayorGivesAnInstruction(year);
        checksAreAnswered(year);
    }

    private void theTaskForceHasALeader(DemoYear year) {
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

    private void isCarriedOut(DemoYear year, DemoProject project) {
        DemoPerson head = headOf(project.department());
        year.on(360, calls -> calls.does(head, project.name(), "start", null));
        for (int i = 0; i <= project.reached().size(); i++) {
            String name = project.milestone(i);
            Map<String, ?> milestone = Map.of("title", (i + 1) + "단계", "dueOn", day(project.due(i)));
            year.on(359, calls -> calls.part(head, name, project.name(), "milestones", milestone));
        }
        for (int i = 0; i < project.reached().size(); i++) {
            String name = project.milestone(i);
            year.on(
                    project.reached().get(i),
                    calls -> calls.does(head, name, "complete", Map.of("evidence", "결과 보고서")));
        }
    }

    private void gardensAreFinished(DemoYear year) {
        year.on(44, calls -> calls.does(headOf(PARKS), "plan-gardens-3", "complete", Map.of("evidence", "준공 검사 조서")));
        year.on(40, calls -> calls.does(headOf(PARKS), "plan-gardens", "complete", Map.of("firstEffectOn", day(40))));
    }

    private void theMayorGivesAnInstruction(DemoYear year) {
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

    private String day(int daysAgo) {
        return clock.day(daysAgo).toString();
    }
}
