package city.innovation.tracker.milestone;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class MilestoneTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");
    private static final Map<String, Object> EVIDENCE = Map.of("evidence", "결과 보고서");

    @Test
    void progressIsTheWeightThatWasReached() {
        Made plan = PlanSteps.small(1);
        Made project = HEAD.does(PlanSteps.coded(plan, "P1"), "start", null);
        Made first = milestone(project, "계획 수립", 1);
        Made second = milestone(project, "시범 운영", 2);
        OTHER_HEAD.command(first, "complete", EVIDENCE).then().statusCode(403);
        ANYBODY.command(first, "complete", EVIDENCE).then().statusCode(401);
        HEAD.command(first, "complete", Map.of()).then().statusCode(400);
        HEAD.command(first, "complete", Map.of("evidence", "x", "completedOn", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/completedOn"));
        Made reached = HEAD.does(first, "complete", Map.of("evidence", "보고서", "completedOn", "2020-02-03"));
        reached.answer().then().body("state", equalTo("COMPLETED")).body("completedBy", equalTo("E10001"));
        HEAD.command(first, "complete", EVIDENCE).then().statusCode(412);
        HEAD.command(reached, "complete", EVIDENCE).then().statusCode(409).body("allowed", equalTo(List.of("reopen")));
        progress(plan, project, 3_333);
        HEAD.command(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"))
                .then()
                .statusCode(409);
        HEAD.does(second, "complete", EVIDENCE);
        progress(plan, project, 10_000);
        Made open = HEAD.does(reached, "reopen", Map.of("reason", "점검에서 미흡했습니다."));
        open.answer().then().body("state", equalTo("OPEN")).body("evidence", nullValue());
        progress(plan, project, 6_667);
        HEAD.command(open, "remove", Map.of("reason", "합쳤습니다.")).then().statusCode(204);
        progress(plan, project, 10_000);
        ANYBODY.get(project.path() + "/milestones")
                .then()
                .body("items.title", equalTo(List.of("시범 운영")))
                .body("items[0].evidence", nullValue());
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"));
        HEAD.json(content("늦은 것", 1))
                .post(project.path() + "/milestones")
                .then()
                .statusCode(409);
        assertThat(PLAN_EVENTS
                        .await(project.id(), "city.innovation.milestone.completed.v1")
                        .value())
                .contains("\"completedOn\":\"2020-02-03\"", "\"dueOn\":\"2020-06-30\"");
        PLAN_EVENTS.await(project.id(), "city.innovation.project.progressed.v1");
        MANAGER.get("/api/v1/nodes/{id}/revisions", project.id())
                .then()
                .body("items.command", hasItems("add-milestone", "complete-milestone", "remove-milestone"));
    }

    @Test
    void aMilestoneIsReachedWhileTheProjectIsWorkedOnByWhoManagesIt() {
        Made plan = PlanSteps.small(1);
        Made project = PlanSteps.coded(plan, "P1");
        Made milestone = milestone(project, "시범 운영", 1);
        HEAD.command(milestone, "complete", EVIDENCE).then().statusCode(409);
        OFFICIAL.command(milestone, "complete", EVIDENCE).then().statusCode(403);
        HEAD.patch(MANAGER.sees(project), Map.of("manager", "E10021")).then().statusCode(200);
        HEAD.does(MANAGER.sees(project), "start", null);
        OFFICIAL.does(milestone, "complete", EVIDENCE);
    }

    @Test
    void anotherDayNeedsAReasonAndTheBaselineKeepsTheFirst() {
        Made plan = PlanSteps.draft();
        Made task = PlanSteps.task(plan, PlanSteps.area(plan, "1"), "1-1");
        Made project = PlanSteps.project(plan, task, "P1");
        Made milestone = milestone(project, "시범 운영", 2);
        PlanSteps.confirmed(plan);
        Map<String, Object> later = Map.of("title", "시범 운영", "weight", 2, "dueOn", "2020-09-30");
        put(milestone, later).then().statusCode(400).body("violations[0].field", equalTo("/reason"));
        Map<String, Object> reasoned = new java.util.HashMap<>(later);
        reasoned.put("reason", "계약이 늦어졌습니다.");
        put(milestone, reasoned).then().statusCode(200).body("dueOn", equalTo("2020-09-30"));
        String baseline =
                ANYBODY.get(PlanSteps.PLANS + "/{id}/baselines", plan.id()).path("items[0].id");
        ANYBODY.get("/api/v1/baselines/{id}", baseline)
                .then()
                .statusCode(200)
                .body("nodes.find { it.code == 'P1' }.targets[0].dueOn", equalTo("2020-06-30"))
                .body("nodes.find { it.code == 'P1' }.targets[0].weight", equalTo(2));
        MANAGER.get("/api/v1/nodes/{id}/revisions", project.id())
                .then()
                .body("items.find { it.command == 'edit-milestone' }.reason", equalTo("계약이 늦어졌습니다."))
                .body(
                        "items.find { it.command == 'edit-milestone' }.diff.'milestone.dueOn'.from",
                        equalTo("2020-06-30"));
    }

    private static Response put(Made milestone, Object body) {
        return HEAD.json(body).header("If-Match", milestone.tag()).put(milestone.path());
    }

    private static Made milestone(Made project, String title, int weight) {
        return HEAD.makes(project.path() + "/milestones", content(title, weight));
    }

    private static Map<String, Object> content(String title, int weight) {
        return Map.of("title", title, "weight", weight, "dueOn", "2020-06-30");
    }

    private static void progress(Made plan, Made project, int bp) {
        MANAGER.get(project.path()).then().body("progressBp", equalTo(bp));
        MANAGER.get(PlanSteps.PLANS + "/{id}/progress", plan.id()).then().body("progressBp", equalTo(bp));
    }
}
