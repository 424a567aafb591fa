package city.innovation.tracker.indicator;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class IndicatorTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    @Test
    void progressIsTheMeanOfHowFarIndicatorsCame() {
        Made plan = PlanSteps.small(1);
        Made project = HEAD.does(PlanSteps.coded(plan, "P1"), "start", null);
        Made higher = HEAD.makes(project.path() + "/indicators", indicator("HIGHER", 60, 90));
        Made lower = HEAD.makes(project.path() + "/indicators", indicator("LOWER", 30, 10));
        HEAD.does(MANAGER.sees(project), "switch-method", Map.of("method", "INDICATORS", "reason", "지표로 봅니다."));
        figure(project, 0);
        OTHER_HEAD.command(higher, "measure", measured("2020-Q2", 75)).then().statusCode(403);
        Made measured = HEAD.does(higher, "measure", measured("2020-Q2", 75));
        measured.answer().then().body("progressBp", equalTo(5_000));
        figure(project, 2_500); // the other one was never measured
        HEAD.does(lower, "measure", measured("2020-Q3", 5));
        figure(project, 7_500);
        Made corrected = HEAD.does(measured, "measure", measured("2020-Q2", 90));
        corrected.answer().then().body("measurements.actual", equalTo(List.of(90)));
        figure(project, 10_000);
        HEAD.does(corrected, "measure", measured("2020-Q4", 60));
        figure(project, 5_000);
        ANYBODY.get(project.path() + "/indicators")
                .then()
                .body("items.progressBp", equalTo(List.of(0, 10_000)))
                .body("items[1].measurements[0].evidence", nullValue());
        assertThat(PLAN_EVENTS
                        .await(project.id(), "city.innovation.indicator.measured.v1")
                        .value())
                .contains("\"period\":\"2020-Q2\"", "\"target\":75", "\"unit\":\"점\"");
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"))
                .answer()
                .then()
                .body("progressBp", equalTo(5_000)); // a target may be missed
    }

    @Test
    void targetsAreBetterThanTheBaselineAndFrozen() {
        Made plan = PlanSteps.draft();
        Made task = PlanSteps.task(plan, PlanSteps.area(plan, "1"), "1-1");
        Made project = PlanSteps.project(plan, task, "P1");
        HEAD.json(indicator("LOWER", 60, 90))
                .post(project.path() + "/indicators")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/targets"));
        Made made = HEAD.makes(project.path() + "/indicators", indicator("HIGHER", 60, 90));
        PlanSteps.confirmed(plan);
        Map<String, Object> less = new HashMap<>(indicator("HIGHER", 60, 80));
        put(made, less).then().statusCode(400).body("violations[0].field", equalTo("/reason"));
        less.put("reason", "여건이 바뀌었습니다.");
        put(made, less).then().statusCode(200).body("targets[1].target", equalTo(80));
        String baseline =
                ANYBODY.get(PlanSteps.PLANS + "/{id}/baselines", plan.id()).path("items[0].id");
        ANYBODY.get("/api/v1/baselines/{id}", baseline)
                .then()
                .body("nodes.find { it.code == 'P1' }.targets[0].kind", equalTo("INDICATOR"))
                .body("nodes.find { it.code == 'P1' }.targets[0].targets.target", equalTo(List.of(75, 90)));
        HEAD.command(made, "measure", measured("2999-Q1", 1)).then().statusCode(412);
        HEAD.command(MANAGER.sees(made), "measure", measured("2999-Q1", 1))
                .then()
                .statusCode(400);
        HEAD.command(MANAGER.sees(made), "remove", Map.of("reason", "다른 지표로 바꿉니다."))
                .then()
                .statusCode(204);
        HEAD.get(made.path()).then().statusCode(404);
    }

    private static io.restassured.response.Response put(Made indicator, Object body) {
        return HEAD.json(body).header("If-Match", indicator.tag()).put(indicator.path());
    }

    private static Map<String, Object> indicator(String direction, int baseline, int last) {
        int half = (baseline + 90) / 2;
        return Map.of(
                "name",
                "이용자 만족도",
                "unit",
                "점",
                "direction",
                direction,
                "baseline",
                baseline,
                "targets",
                List.of(Map.of("quarter", "2020-Q4", "target", last), Map.of("quarter", "2020-Q2", "target", half)));
    }

    private static Map<String, Object> measured(String quarter, Object actual) {
        return Map.of("quarter", quarter, "actual", actual, "evidence", "조사 결과");
    }

    private static void figure(Made project, int bp) {
        MANAGER.get(project.path()).then().body("progressBp", equalTo(bp));
    }
}
