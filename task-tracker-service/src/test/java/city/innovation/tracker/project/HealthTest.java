package city.innovation.tracker.project;

import static city.innovation.test.Patience.await;
import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import city.innovation.kit.time.CityTime;
import city.innovation.test.Message;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class HealthTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");
    private static final String CHANGED = "city.innovation.project.health-changed.v1";
    private static final String RULES = "/api/v1/tracker-rules";

    @Test
    void timeAloneChangesTheHealthButNotTheVersion() {
        LocalDate tomorrow = today().plusDays(1);
        Made project = project(tomorrow, tomorrow.plusDays(9));
        awaitHealth(project, "ON_TRACK");
        Made started = HEAD.does(MANAGER.sees(project), "start", null);
        int version = started.answer().path("version");
        TestClock.advance(Duration.ofDays(1));
        awaitHealth(project, "AT_RISK");
        ANYBODY.get(project.path())
                .then()
                .body("version", equalTo(version))
                .body("healthReasons.code", equalTo(List.of("BEHIND_PLAN")))
                .body("healthReasons[0].figure", equalTo(1_000))
                .body("healthReasons[0].ko", equalTo("계획보다 10.0%p 뒤처져 있습니다"))
                .body("healthReasons[0].en", equalTo("10.0 points behind plan"));
        TestClock.advance(Duration.ofDays(2));
        awaitHealth(project, "DELAYED");
        HEAD.does(started, "suspend", Map.of("reason", "쉽니다.")); // by the version from before
        List<Message> told = PLAN_EVENTS.awaitAtLeast(
                2, CHANGED, message -> project.id().equals(message.key()) && CHANGED.equals(message.type()));
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().value())
                .contains("\"health\":\"AT_RISK\"", "\"reasons\":[\"BEHIND_PLAN\"]", "\"plannedBp\":1000");
        PLAN_EVENTS.await(project.id(), "city.innovation.project.suspended.v1");
        assertThat(PLAN_EVENTS.of(project.id()).stream()
                        .map(message -> message.headers().get("ce_sequence"))
                        .map(Long::parseLong))
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 5L));
    }

    @Test
    void eachChangeLooksAtTheHealth() {
        LocalDate today = today();
        Made project = HEAD.does(project(today.minusDays(60), today.plusDays(60)), "start", null);
        assertThat((String) project.answer().path("health")).isEqualTo("DELAYED");
        Made overdue = HEAD.makes(
                project.path() + "/milestones",
                Map.of("title", "늦은 것", "weight", 9, "dueOn", today.minusDays(3).toString()));
        HEAD.makes(
                project.path() + "/milestones",
                Map.of("title", "남은 것", "weight", 1, "dueOn", today.plusDays(3).toString()));
        ANYBODY.get(project.path()).then().body("healthReasons[1].en", equalTo("A milestone is 3 days overdue"));
        HEAD.does(overdue, "complete", Map.of("evidence", "보고서"));
        ANYBODY.get(project.path())
                .then()
                .body("health", equalTo("ON_TRACK"))
                .body("healthReasons.code", equalTo(List.of("ON_PLAN")))
                .body("healthReasons[0].figure", equalTo(3_959))
                .body("healthReasons[0].ko", equalTo("계획대로입니다(계획 대비 +39.6%p)"))
                .body("healthReasons[0].en", equalTo("On plan (+39.6 points)"));
        ANYBODY.get(
                        PlanSteps.PROJECTS + "?health=ON_TRACK&plan={plan}",
                        project.answer().<String>path("planId"))
                .then()
                .body("items.id", equalTo(List.of(project.id())));
    }

    @Test
    void theRuleCanBePreviewedAndChanged() {
        CITIZEN.json(version(5_000))
                .post(RULES + "/project-health/versions")
                .then()
                .statusCode(403);
        LocalDate today = today();
        Made project = HEAD.does(project(today.minusDays(20), today.plusDays(80)), "start", null);
        assertThat((String) project.answer().path("health")).isEqualTo("AT_RISK");
        MANAGER.json(version(5_000))
                .post(RULES + "/project-health/preview")
                .then()
                .statusCode(200)
                .body("affected.find { it.what == 'then ON_TRACK' }.count", greaterThanOrEqualTo(1));
        MANAGER.json(version(5_000))
                .post(RULES + "/project-health/versions")
                .then()
                .statusCode(201);
        HEAD.patch(MANAGER.sees(project), Map.of("description", "새 기준으로 다시 봅니다."))
                .then()
                .statusCode(200);
        awaitHealth(project, "ON_TRACK");
        MANAGER.json(version(1_000))
                .post(RULES + "/project-health/versions")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> version(int riskBehindBp) {
        Map<String, Object> data = new HashMap<>(
                MANAGER.get(RULES).<Map<String, Object>>path("items.find { it.code == 'project-health' }.data"));
        data.put("riskBehindBp", riskBehindBp);
        data.put("delayedBehindBp", Math.max(3_000, riskBehindBp));
        return Map.of("validFrom", today().toString(), "reason", "기준 변경", "data", data);
    }

    private static LocalDate today() {
        return CityTime.dateOf(TestClock.now());
    }

    private static Made project(LocalDate first, LocalDate last) {
        Made plan = PlanSteps.draft();
        Made task = PlanSteps.task(plan, PlanSteps.area(plan, "1"), "1-1");
        Made project =
                PlanSteps.project(plan, task, "P1", Map.of("startsOn", first.toString(), "endsOn", last.toString()));
        PlanSteps.confirmed(plan);
        return project;
    }

    private static void awaitHealth(Made project, String health) {
        await(project.id() + " is " + health)
                .until(() -> health.equals(ANYBODY.get(project.path()).path("health")));
    }
}
