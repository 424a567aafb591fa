package city.innovation.tracker.project;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class ProjectTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");
    private static final String TYPE = "city.innovation.project.";

    @Inject
    ProjectEnding ending;

    @Test
    void aProjectIsLedFromItsBeginningToItsEnd() {
        Made plan = PlanSteps.small(2);
        Made project = PlanSteps.coded(plan, "P1");
        actions(project)
                .body("actions", containsInAnyOrder("start", "switch-method", "edit", "work-with", "work", "score"));
        CITIZEN.get(project.path() + "/allowed-actions").then().body("actions", equalTo(List.of()));
        ANYBODY.command(project, "start", null).then().statusCode(401);
        OFFICIAL.command(project, "start", null).then().statusCode(403);
        OTHER_HEAD.command(project, "start", null).then().statusCode(403);
        Made started = HEAD.does(project, "start", null);
        assertThat(started.state()).isEqualTo("IN_PROGRESS");
        HEAD.command(project, "start", null).then().statusCode(412);
        HEAD.command(started, "start", null).then().statusCode(409).body("allowed", hasItems("suspend", "complete"));
        Made rests = HEAD.does(started, "suspend", Map.of("reason", "예산이 없습니다."));
        rests.answer().then().body("reason", equalTo("예산이 없습니다.")).body("health", nullValue());
        Made again = MANAGER.does(rests, "resume", null);
        Made done = HEAD.does(again, "complete", outcome());
        done.answer()
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("progressBp", equalTo(10_000))
                .body("endedAt", notNullValue())
                .body("outcome.hoursSaved", equalTo(2_400))
                .body("outcome.implementers.subject", equalTo(List.of("E10021", "E10022")));
        ANYBODY.get(project.path())
                .then()
                .body("outcome.savingWon", equalTo(52_000_000))
                .body("outcome.implementers", nullValue());
        MANAGER.get(PlanSteps.PLANS + "/{id}/progress", plan.id()).then().body("progressBp", equalTo(5_000));
        for (String type : List.of("started", "suspended", "resumed", "progressed")) {
            PLAN_EVENTS.await(project.id(), TYPE + type + ".v1");
        }
        assertThat(PLAN_EVENTS.await(project.id(), TYPE + "completed.v1").value())
                .contains("\"firstEffectOn\":\"2020-12-01\"", "\"progressBp\":10000", "\"citizensServed\":15000")
                .contains("\"hoursAdded\":120", "\"subject\":\"E10022\"");
        HEAD.command(done, "suspend", Map.of("reason", "늦었습니다.")).then().statusCode(409);
        MANAGER.get("/api/v1/nodes/{id}/revisions", project.id())
                .then()
                .body("items.command", hasItems("start", "suspend", "resume", "complete"));
    }

    @Test
    void anOutcomeAddsUp() {
        Made started = HEAD.does(PlanSteps.coded(PlanSteps.small(1), "P1"), "start", null);
        complete(started, Map.of("savingWon", 5)).body("violations[0].field", equalTo("/costClass"));
        complete(started, Map.of("implementers", List.of(implementer("E1", 9_999, true))))
                .body("violations[0].message", containsString("9,999"));
        complete(
                        started,
                        Map.of(
                                "implementers",
                                List.of(implementer("E1", 6_000, false), implementer("E2", 4_000, true))))
                .body("violations[0].field", equalTo("/implementers"));
        complete(
                        started,
                        Map.of(
                                "implementers",
                                List.of(implementer("E1", 5_000, true), implementer("E1", 5_000, false))))
                .body("violations[0].field", equalTo("/implementers"));
        complete(started, Map.of("firstEffectOn", "2999-01-01")).body("violations[0].field", equalTo("/firstEffectOn"));
    }

    private static ValidatableResponse complete(Made project, Map<String, Object> more) {
        Map<String, Object> outcome = new HashMap<>(Map.of("firstEffectOn", "2020-12-01"));
        outcome.putAll(more);
        return HEAD.command(project, "complete", outcome).then().statusCode(400);
    }

    @Test
    void partnersAreSaidAllAtOnce() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Map<String, Object> body = Map.of(
                "citizenLed",
                true,
                "partners",
                List.of(Map.of("kind", "CIVIC_BODY", "name", "마을공동체네트워크", "part", "현장")));
        OFFICIAL.json(body)
                .header("If-Match", project.tag())
                .put(project.path() + "/partners")
                .then()
                .statusCode(403);
        HEAD.json(body).put(project.path() + "/partners").then().statusCode(428);
        HEAD.json(body)
                .header("If-Match", project.tag())
                .put(project.path() + "/partners")
                .then()
                .statusCode(200)
                .body("citizenLed", equalTo(true))
                .body("partners[0].name", equalTo("마을공동체네트워크"));
    }

    @Test
    void whatEndsEarlyLeavesTheRollUpAndThePastStays() {
        Made plan = PlanSteps.small(4);
        Made done = HEAD.does(PlanSteps.coded(plan, "P1"), "start", null);
        HEAD.does(done, "complete", Map.of("firstEffectOn", "2020-12-01"));
        Made ended = PlanSteps.coded(plan, "P2");
        Made joined = PlanSteps.coded(plan, "P3");
        Made into = PlanSteps.coded(plan, "P4");
        progress(plan, 2_500);
        ending.terminate(UUID.fromString(ended.id()), "LOW_EFFECTIVENESS", 9_600_000L, 780L);
        progress(plan, 3_333);
        ending.consolidate(
                UUID.fromString(joined.id()), UUID.fromString(into.id()), "OVERLAPPING_FUNCTION", null, 100L);
        progress(plan, 5_000);
        MANAGER.sees(ended).answer().then().body("state", equalTo("TERMINATED"));
        assertThat(PLAN_EVENTS.await(ended.id(), TYPE + "terminated.v1").value())
                .contains("\"ground\":\"LOW_EFFECTIVENESS\"", "\"savedWon\":9600000", "\"savedHours\":780");
        assertThat(PLAN_EVENTS.await(joined.id(), TYPE + "consolidated.v1").value())
                .contains("\"into\":\"" + into.id() + "\"");
        HEAD.command(MANAGER.sees(ended), "start", null).then().statusCode(409);
        actions(ended).body("actions", equalTo(List.of("edit")));
    }

    @Test
    void theTableIsWrittenIntoTheDocument() {
        ANYBODY.get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/api/v1/projects/{id}/complete'.post.description",
                        containsString("From `IN_PROGRESS` to `COMPLETED`"))
                .body(
                        "paths.'/api/v1/projects/{id}/milestones/{milestoneId}/complete'.post.description",
                        containsString("From `OPEN` to `COMPLETED`"));
    }

    private static void progress(Made plan, int bp) {
        MANAGER.get(PlanSteps.PLANS + "/{id}/progress", plan.id()).then().body("progressBp", equalTo(bp));
    }

    private static ValidatableResponse actions(Made project) {
        return HEAD.get(project.path() + "/allowed-actions").then().statusCode(200);
    }

    static Map<String, Object> outcome() {
        return Map.of(
                "firstEffectOn",
                "2020-12-01",
                "savingWon",
                52_000_000,
                "costWon",
                38_500_000,
                "costClass",
                "RUNNING",
                "hoursSaved",
                2_400,
                "hoursAdded",
                120,
                "citizensServed",
                15_000,
                "implementers",
                List.of(implementer("E10021", 6_000, true), implementer("E10022", 4_000, false)));
    }

    private static Map<String, Object> implementer(String subject, int shareBp, boolean lead) {
        return Map.of("subject", subject, "department", "TRAFFIC", "shareBp", shareBp, "lead", lead);
    }
}
