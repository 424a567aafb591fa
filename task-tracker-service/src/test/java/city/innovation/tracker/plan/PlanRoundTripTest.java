package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.plan.PlanFiles.taken;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.table.TableFormat;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole plan goes through a file: nodes, milestones, indicators, partners. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PlanRoundTripTest {

    private static final String NODES = """
            구분,코드,상위코드,사업명,담당부서,종료일,가중치,진도방식,단위,방향,기준값,목표값
            분야,1,,시민참여,TRAFFIC,,,,,,,
            사업,P1,1,공유주차장,TRAFFIC,2020-12-31,,INDICATORS,,,,
            """;

    private static Made full() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        Made task = PlanSteps.task(plan, area, "1-1");
        Made first = PlanSteps.project(
                plan,
                task,
                "P1",
                Map.of("description", "=나눔, \"함께\"\n둘째 줄", "manager", "E10021", "budgetWon", 5_000, "weight", 2));
        Made second = PlanSteps.project(plan, area, "P2");
        for (String title : List.of("시범 운영", "시범 운영", "확대")) {
            HEAD.makes(first.path() + "/milestones", Map.of("title", title, "weight", 2, "dueOn", "2020-06-30"));
        }
        HEAD.makes(first.path() + "/milestones", Map.of("title", "시범 운영", "description", "자세히", "dueOn", "2020-03-31"));
        HEAD.makes(second.path() + "/indicators", indicator("이용률", "HIGHER", 0.5, 10, 99.25));
        HEAD.makes(second.path() + "/indicators", indicator("민원", "LOWER", 120, 100, -3));
        HEAD.does(MANAGER.sees(second), "switch-method", Map.of("method", "INDICATORS", "reason", "지표로 봅니다."));
        Made now = MANAGER.sees(second);
        HEAD.json(Map.of(
                        "citizenLed",
                        true,
                        "partners",
                        List.of(
                                Map.of("kind", "CIVIC_BODY", "name", "나눔; 모임: 하나\\둘", "part", "현장 운영"),
                                Map.of("kind", "OPERATOR", "name", "통신사"))))
                .header("If-Match", now.tag())
                .put(second.path() + "/partners")
                .then()
                .statusCode(200);
        return plan;
    }

    private static Map<String, Object> indicator(String name, String way, double from, double half, double full) {
        return Map.of(
                "name",
                name,
                "unit",
                "건",
                "direction",
                way,
                "baseline",
                from,
                "targets",
                List.of(Map.of("quarter", "2020-Q2", "target", half), Map.of("quarter", "2020-Q4", "target", full)));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void anExportFillsAnEmptyPlanAndComesOutAgainAsItWas(TableFormat format) {
        Made plan = full();
        byte[] file = PlanFiles.exported(plan, format);
        Made copy = PlanSteps.draft();
        taken(copy, file, format, false).then().body("failed", equalTo(0)).body("succeeded", equalTo(10));
        assertThat(PlanFiles.cells(PlanFiles.exported(copy, format), format))
                .isEqualTo(PlanFiles.cells(file, format))
                .hasSize(10);
        taken(copy, file, format, true).then().body("summary.added", equalTo(0)).body("summary.changed", equalTo(0));
        taken(plan, file, format, false)
                .then()
                .body("failed", equalTo(0))
                .body("succeeded", equalTo(0))
                .body("unchanged", equalTo(10));
        ANYBODY.get(PLANS + "/{id}/export", copy.id()).then().statusCode(404);
    }

    @Test
    void milestonesAndIndicatorsComeInByKoreanWordsAndChangeByTitle() {
        Made plan = PlanSteps.draft();
        String file = NODES + """
                이정표,,P1,시범 운영,,2020.6.30.,2,,,,,
                지표,,P1,민원,,,,,건,하향,120,2020-Q2=100; 2020-Q4=80
                """;
        taken(plan, file).then().body("failed", equalTo(0)).body("succeeded", equalTo(4));
        Made project = PlanSteps.coded(plan, "P1");
        int version = project.answer().path("version");
        MANAGER.get(project.path() + "/milestones")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2020-06-30"))
                .body("items[0].weight", equalTo(2));
        MANAGER.get(project.path() + "/indicators")
                .then()
                .body("items", hasSize(1))
                .body("items[0].direction", equalTo("LOWER"))
                .body("items[0].targets[1].target", equalTo(80));
        String later = file.replace("2020.6.30.", "2020.7.31.");
        taken(plan, PlanFiles.utf8(later), TableFormat.CSV, true)
                .then()
                .body("summary.changed", equalTo(1))
                .body("summary.changes[0].field", equalTo("milestones"));
        taken(plan, later).then().body("succeeded", equalTo(1)).body("unchanged", equalTo(3));
        MANAGER.get(project.path() + "/milestones")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2020-07-31"));
        Made changed = MANAGER.sees(project);
        assertThat(changed.answer().<Integer>path("version")).isEqualTo(version + 1);
        MANAGER.get("/api/v1/nodes/{id}/revisions", project.id())
                .then()
                .body("items[-1].command", equalTo("import"))
                .body("items[-1].diff.milestones.to[0].endsOn", equalTo("2020-07-31"));
    }

    @Test
    void whatIsWrongBelowAProjectIsSaidByRowAndColumn() {
        Made plan = PlanSteps.draft();
        Response job = taken(plan, NODES + """
                이정표,,P9,없는 사업,,2020.6.30.,2,,,,,
                이정표,,1,분야 아래,,2020.6.30.,2,,,,,
                이정표,,P1,날짜 없음,,,2,,,,,
                지표,,P1,거꾸로,,,,,건,상향,120,2020-Q2=100
                지표,,P1,분기 없음,,,,,건,하향,120,100
                """);
        job.then().body("succeeded", equalTo(0)).body("failed", equalTo(5));
        MANAGER.get(job.<String>path("errorsUrl"))
                .then()
                .body("items.row", hasItems(4, 5, 6, 7, 8))
                .body("items.code", hasItems("plan.import.parent", "plan.import.level", "import.required"))
                .body("items.find { it.row == 7 }.code", equalTo("indicator.direction"))
                .body("items.find { it.row == 8 }.field", equalTo("targets"));
    }
}
