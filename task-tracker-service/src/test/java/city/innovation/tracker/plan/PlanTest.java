package city.innovation.tracker.plan;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.COUNCIL;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static city.innovation.tracker.plan.PlanSteps.AREAS;
import static city.innovation.tracker.plan.PlanSteps.PLANS;
import static city.innovation.tracker.plan.PlanSteps.PROJECTS;
import static city.innovation.tracker.plan.PlanSteps.TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class PlanTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    @Test
    void aPlanIsConfirmedOnceItsAdviceIsAnsweredAndItsTreeIsFrozen() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        Made task = PlanSteps.task(plan, area, "1-1");
        PlanSteps.project(plan, task, "1-1-1");
        COUNCIL.json(Map.of("text", "아직입니다"))
                .post(PLANS + "/{id}/advice", plan.id())
                .then()
                .statusCode(409);
        Made asked = MANAGER.does(plan, "request-advice", null);
        String advice = COUNCIL.json(Map.of("text", "참여단의 의견을 들으십시오.", "nodeId", area.id()))
                .post(PLANS + "/{id}/advice", plan.id())
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        MANAGER.command(asked, "confirm", null).then().statusCode(409).body("detail", containsString("1"));
        Made item = new Made(PLANS + "/" + plan.id() + "/advice/" + advice, null);
        assertThat(COUNCIL.sees(item).answer().<String>path("text")).isEqualTo("참여단의 의견을 들으십시오.");
        ANYBODY.get(item.path()).then().statusCode(404); // of a draft
        MANAGER.json(Map.of("answer", "PARTLY", "reason", "반기마다 듣겠습니다."))
                .header("If-Match", "\"1.x\"")
                .post(item.path() + "/answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("PARTLY"));
        Made confirmed = MANAGER.does(MANAGER.sees(plan), "confirm", null);
        assertThat(confirmed.state()).isEqualTo("CONFIRMED");
        ANYBODY.get(PLANS + "/{id}/baselines", plan.id())
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1)));
        ANYBODY.get(PLANS + "/{id}/tree", plan.id()).then().body("nodes[0].nodes[0].nodes[0].code", equalTo("1-1-1"));
        PLAN_EVENTS.await(plan.id(), "city.innovation.plan.advice-requested.v1");
        PLAN_EVENTS.await(plan.id(), "city.innovation.plan.confirmed.v1");
        PLAN_EVENTS.await(plan.id(), "city.innovation.plan.progress-recorded.v1");
    }

    @Test
    void aPlanHasADepartmentAPeriodAndMoneyOfItsOwn() {
        Made plan = PlanSteps.draft(Map.of(
                "department", "INNOVATION",
                "manager", "E30007",
                "cooperating", List.of("FINANCE"),
                "startsOn", "2020-01-01",
                "endsOn", "2020-12-31",
                "budgetWon", 9_800_000_000L));
        Made confirmed = PlanSteps.confirmed(plan);
        MANAGER.patch(confirmed, Map.of("endsOn", "2019-12-31"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("/endsOn")));
        for (String day : List.of("startsOn", "endsOn")) {
            MANAGER.patch(confirmed, Map.of(day, "2020-06-30"))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("CONFIRMED"));
        }
        MANAGER.patch(confirmed, Map.of("executedWon", 1_200_000_000L, "endsOn", "2020-12-31"))
                .then()
                .statusCode(200)
                .body("executedWon", equalTo(1_200_000_000))
                .body("manager", equalTo("E30007"));
        ANYBODY.get(plan.path())
                .then()
                .body("department", equalTo("INNOVATION"))
                .body("cooperating", equalTo(List.of("FINANCE")))
                .body("budgetWon", equalTo(9_800_000_000L))
                .body("endsOn", equalTo("2020-12-31"))
                .body("manager", equalTo(null));
        ANYBODY.get(PlanSteps.small(1).path()).then().statusCode(200).body("department", equalTo(null));
    }

    @Test
    void whoManagesAnAreaIsForTheCitysOwnPeople() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        MANAGER.patch(area, Map.of("manager", "E30007")).then().statusCode(200);
        PlanSteps.project(plan, area, "P1");
        PlanSteps.confirmed(plan);
        OFFICIAL.get(area.path()).then().body("manager", equalTo("E30007"));
        ANYBODY.get(area.path()).then().statusCode(200).body("manager", equalTo(null));
    }

    @Test
    void draftsAreForThoseWhoWorkForTheCity() {
        Made plan = PlanSteps.draft();
        CITIZEN.get(plan.path()).then().statusCode(404);
        ANYBODY.get(PLANS + "?code=" + plan.answer().path("code")).then().body("items", equalTo(List.of()));
        OFFICIAL.get(plan.path()).then().statusCode(200).body("rollUp.averaging", equalTo("CHILDREN"));
        OFFICIAL.json(Map.of("code", "X-1", "year", 2020, "title", "안 됩니다"))
                .post(PLANS)
                .then()
                .statusCode(403);
        MANAGER.json(Map.of("code", plan.answer().path("code"), "year", 2021, "title", "같은 코드"))
                .post(PLANS)
                .then()
                .statusCode(409);
    }

    @Test
    void aTreeHasItsLevels() {
        Made plan = PlanSteps.draft();
        Made area = PlanSteps.area(plan, "1");
        Map<String, Object> project =
                Map.of("planId", plan.id(), "code", "1-1", "title", "사업", "department", "TRAFFIC");
        MANAGER.json(project).post(PROJECTS).then().statusCode(400).body("violations[0].field", equalTo("/parentId"));
        MANAGER.json(Map.of(
                        "planId",
                        plan.id(),
                        "parentId",
                        area.id(),
                        "code",
                        "2",
                        "title",
                        "분야",
                        "department",
                        "TRAFFIC"))
                .post(AREAS)
                .then()
                .statusCode(400);
        PlanSteps.task(plan, area, "1-1");
        MANAGER.json(Map.of(
                        "planId",
                        plan.id(),
                        "parentId",
                        area.id(),
                        "code",
                        "1-1",
                        "title",
                        "같은 코드",
                        "department",
                        "TRAFFIC"))
                .post(TASKS)
                .then()
                .statusCode(409);
        MANAGER.command(MANAGER.sees(area), "remove", Map.of("reason", "비었나요"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDepartmentEditsWhatIsItsOwnButNotTheStructureOfWhatHolds() {
        Made plan = PlanSteps.small(2);
        Made project = PlanSteps.coded(plan, "P1");
        OTHER_HEAD.patch(project, "{\"description\":\"남의 것\"}").then().statusCode(403);
        Made edited = new Made(
                project.path(),
                HEAD.patch(project, "{\"description\":\"출장여비를 스스로 셉니다\",\"executedWon\":1200000}")
                        .then()
                        .statusCode(200)
                        .body("executedWon", equalTo(1_200_000))
                        .extract()
                        .response());
        HEAD.patch(edited, "{\"endsOn\":\"2021-01-31\"}").then().statusCode(409);
        HEAD.patch(edited, "{\"department\":\"PARKS\"}").then().statusCode(403);
        MANAGER.command(edited, "move", Map.of("weight", 3)).then().statusCode(409);
        HEAD.patch(edited, "{\"description\":\"주민번호 900101-1234568\"}").then().statusCode(400);
        ANYBODY.get(PROJECTS + "?plan={p}&q=출장여비", plan.id()).then().body("items.code", equalTo(List.of("P1")));
        ANYBODY.get("/api/v1/nodes/{id}/revisions", edited.id()).then().statusCode(401);
        OFFICIAL.get("/api/v1/nodes/{id}/revisions", edited.id())
                .then()
                .body("items.command", equalTo(List.of("add", "edit")));
    }

    @Test
    void aRevisionChangesAllOrNothingAndKeepsTheFirstBaseline() {
        Made plan = PlanSteps.small(3);
        Made first = PlanSteps.coded(plan, "P1");
        Made second = PlanSteps.coded(plan, "P2");
        Made third = PlanSteps.coded(plan, "P3");
        Map<String, Object> add = Map.of(
                "op",
                "ADD",
                "kind",
                "TASK",
                "code",
                "1-2",
                "parentCode",
                "1",
                "content",
                Map.of("title", "새 과제", "department", "TRAFFIC", "cooperating", List.of()));
        MANAGER.command(
                        plan,
                        "revise",
                        Map.of(
                                "reason",
                                "하나라도 틀리면",
                                "changes",
                                List.of(add, Map.of("op", "MOVE", "nodeId", first.id(), "parentCode", "9-9"))))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/changes/1/parentCode"));
        ANYBODY.get(PLANS + "/{id}/tree", plan.id()).then().body("nodes[0].nodes.code", equalTo(List.of("1-1")));
        Made revised = MANAGER.does(
                plan,
                "revise",
                Map.of(
                        "reason",
                        "하반기 조직개편",
                        "changes",
                        List.of(
                                add,
                                Map.of("op", "MOVE", "nodeId", first.id(), "parentCode", "1-2"),
                                Map.of(
                                        "op",
                                        "RESCHEDULE",
                                        "nodeId",
                                        second.id(),
                                        "startsOn",
                                        "2020-01-01",
                                        "endsOn",
                                        "2021-02-28"),
                                Map.of("op", "WEIGH", "nodeId", second.id(), "weight", 3),
                                Map.of("op", "REMOVE", "nodeId", third.id()))));
        List<String> baselines =
                ANYBODY.get(PLANS + "/{id}/baselines", plan.id()).path("items.id");
        assertThat(baselines).hasSize(2);
        ANYBODY.get("/api/v1/baselines/{id}/variance", baselines.getFirst())
                .then()
                .statusCode(200)
                .body("nodes.find { it.code == 'P1' }.change", equalTo("MOVED"))
                .body("nodes.find { it.code == 'P2' }.endSlipDays", equalTo(59))
                .body("nodes.find { it.code == 'P2' }.weightBefore", equalTo(1))
                .body("nodes.find { it.code == 'P2' }.weight", equalTo(3))
                .body("nodes.find { it.code == 'P3' }.change", equalTo("REMOVED"))
                .body("nodes.find { it.code == '1-2' }.change", equalTo("ADDED"));
        ANYBODY.get("/api/v1/baselines/{id}", baselines.getFirst())
                .then()
                .body("nodes.code", hasItem("P3"))
                .body("nodes.find { it.code == 'P2' }.endsOn", equalTo("2020-12-31"));
        ANYBODY.get("/api/v1/baselines/{id}", baselines.getLast())
                .then()
                .body("nodes.find { it.code == 'P3' }.removed", equalTo(true))
                .body("nodes.find { it.code == 'P3' }.progressBp", nullValue());
        MANAGER.does(revised, "close", null);
        PLAN_EVENTS.await(second.id(), "city.innovation.project.rescheduled.v1");
        PLAN_EVENTS.await(first.id(), "city.innovation.project.moved.v1");
    }
}
