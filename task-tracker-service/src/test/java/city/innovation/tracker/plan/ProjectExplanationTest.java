package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A project's own figure comes out of the numbers of its explanation, now and as of a past day; so does what it aims at. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ProjectExplanationTest {

    private static final int MILESTONES = 7;

    private static Response explained(Made project, String asOf) {
        return ANYBODY.get(PlanPaths.NODES + "/{id}/progress/explanation" + asOf, project.id());
    }

    private static int progress(Made project) {
        return MANAGER.sees(project).answer().path("progressBp");
    }

    @Test
    void milestonesAddUpToTheFigureAtEveryStep() {
        Random random = new Random(7);
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        HEAD.does(project, "start", null);
        explained(project, "").then().body("measures", empty()).body("progressBp", equalTo(0));
        for (int i = 0; i < MILESTONES; i++) {
            Made milestone = HEAD.makes(
                    project.path() + "/milestones",
                    Map.of("title", "이정표 " + i, "weight", 1 + random.nextInt(99), "dueOn", "2020-06-30"));
            if (i % 2 == 0) {
                HEAD.does(milestone, "complete", Map.of("evidence", "보고서"));
            }
            isMadeOfMilestones(explained(project, ""), progress(project));
        }
    }

    private static void isMadeOfMilestones(Response why, int figure) {
        long weights = 0;
        long done = 0;
        int shares = 0;
        for (Map<String, Object> one : why.<List<Map<String, Object>>>path("measures")) {
            weights += (Integer) one.get("weight");
            done += one.get("completedOn") == null ? 0 : (Integer) one.get("weight");
            shares += (Integer) one.get("shareBp");
        }
        assertThat(why.<Integer>path("progressBp")).isEqualTo(figure);
        assertThat(Math.round(10_000.0 * done / weights)).isEqualTo(figure);
        assertThat(shares).isEqualTo(figure);
    }

    @Test
    void indicatorsAddUpToTheFigure() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        HEAD.does(project, "start", null);
        HEAD.does(MANAGER.sees(project), "switch-method", Map.of("method", "INDICATORS", "reason", "지표로 봅니다."));
        measured(project, "이용자 만족도", "60", "90", "71.5");
        measured(project, "대기 시간", "30", "10", "20");
        measured(project, "이용자 수", "0", "3", "1");
        Response why = explained(project, "");
        BigDecimal sum = BigDecimal.ZERO;
        int shares = 0;
        for (Map<String, Object> one : why.<List<Map<String, Object>>>path("measures")) {
            BigDecimal baseline = number(one.get("baseline"));
            BigDecimal way = number(one.get("target")).subtract(baseline);
            BigDecimal gone = number(one.get("actual")).subtract(baseline);
            sum = sum.add(gone.divide(way, 12, java.math.RoundingMode.DOWN));
            shares += (Integer) one.get("shareBp");
        }
        assertThat(progress(project)).isEqualTo(4_056); // (3,833.3 + 5,000 + 3,333.3) ÷ 3
        assertThat(Math.round(sum.doubleValue() * 10_000 / 3)).isEqualTo(4_056);
        assertThat(shares).isEqualTo(4_056);
        why.then().body("progressBp", equalTo(4_056)).body("parts", empty());
    }

    private static BigDecimal number(Object json) {
        return new BigDecimal(json.toString());
    }

    private static void measured(Made project, String name, String baseline, String target, String actual) {
        Made indicator = HEAD.makes(
                project.path() + "/indicators",
                Map.of(
                        "name",
                        name,
                        "unit",
                        "점",
                        "direction",
                        new BigDecimal(target).compareTo(new BigDecimal(baseline)) > 0 ? "HIGHER" : "LOWER",
                        "baseline",
                        new BigDecimal(baseline),
                        "targets",
                        List.of(Map.of("quarter", "2020-Q4", "target", new BigDecimal(target)))));
        HEAD.does(indicator, "measure", Map.of("quarter", "2020-Q2", "actual", new BigDecimal(actual)));
    }

    /** Money and targets change after the baseline; a past day still says what held then. */
    @Test
    void varianceAndExplanationOfAPastDayComeOutAgainToTheDigit() {
        Made draft = PlanSteps.draft();
        PlanSteps.project(draft, PlanSteps.area(draft, "1"), "P1", Map.of("budgetWon", 50_000_000));
        Made project = PlanSteps.coded(draft, "P1");
        Made milestone = milestone(project, "시범 운영", 2);
        Made plan = PlanSteps.confirmed(draft);
        String baseline =
                MANAGER.get(PlanSteps.PLANS + "/{id}/baselines", plan.id()).path("items[0].id");
        Made started = HEAD.does(MANAGER.sees(project), "start", null);
        HEAD.does(HEAD.sees(milestone), "complete", Map.of("evidence", "보고서"));
        LocalDate day = CityTime.dateOf(TestClock.now());
        TestClock.advance(Duration.ofDays(2));
        String variance = "/api/v1/baselines/" + baseline + "/variance?asOf=" + day;
        ANYBODY.get(variance)
                .then()
                .body("nodes.find { it.code == 'P1' }.budgetWon", equalTo(50_000_000))
                .body("nodes.find { it.code == 'P1' }.targets", empty()); // what was reached is no target
        String then = ANYBODY.get(variance).asString();
        String explained = explained(project, "?asOf=" + day).asString();
        HEAD.patch(MANAGER.sees(started), Map.of("budgetWon", 45_000_000))
                .then()
                .statusCode(200);
        milestone(project, "전면 시행", 3);
        HEAD.json(Map.of("title", "시범 운영", "weight", 2, "dueOn", "2020-09-30", "reason", "늦어졌습니다."))
                .header("If-Match", HEAD.sees(milestone).tag())
                .put(milestone.path())
                .then()
                .statusCode(200);
        assertThat(ANYBODY.get(variance).asString()).isEqualTo(then);
        assertThat(explained(project, "?asOf=" + day).asString()).isEqualTo(explained);
        ANYBODY.get("/api/v1/baselines/{id}/variance", baseline)
                .then()
                .body("nodes.find { it.code == 'P1' }.budgetWonBefore", equalTo(50_000_000))
                .body("nodes.find { it.code == 'P1' }.budgetWon", equalTo(45_000_000))
                .body("nodes.find { it.code == 'P1' }.targets.change", equalTo(List.of("CHANGED", "ADDED")))
                .body("nodes.find { it.code == 'P1' }.targets[0].before.dueOn", equalTo("2020-06-30"))
                .body("nodes.find { it.code == 'P1' }.targets[0].now.dueOn", equalTo("2020-09-30"));
    }

    private static Made milestone(Made project, String title, int weight) {
        return HEAD.makes(
                project.path() + "/milestones", Map.of("title", title, "weight", weight, "dueOn", "2020-06-30"));
    }
}
