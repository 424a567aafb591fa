package city.innovation.tracker;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.EXECUTIVE;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs on a project goes with it when it ends without having been carried out. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class EndedProjectTest {

    private static final String REVIEWS = "/api/v1/termination-reviews";
    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    private Made plan;
    private Made project;
    private Made key;
    private Made check;
    private Made instruction;
    private Made risk;

    @BeforeEach
    void muchHangsOnIt() {
        plan = plan();
        project = PlanSteps.coded(plan, "P1");
        key = MANAGER.makes(
                "/api/v1/designations", Map.of("kind", "KEY", "nodeId", project.id(), "reason", "시민이 아는 사업"));
        check = check();
        instruction = EXECUTIVE.makes(
                "/api/v1/instructions", Map.of("projectId", project.id(), "text", "서두르십시오.", "dueOn", soon()));
        risk = HEAD.makes(
                project.path() + "/risks", Map.of("kind", "ISSUE", "title", "유찰", "impact", "HIGH", "dueOn", soon()));
    }

    private static Made plan() {
        Made draft = PlanSteps.draft(Map.of("year", 2051));
        PlanSteps.project(draft, PlanSteps.area(draft, "1"), "P1");
        return PlanSteps.confirmed(draft);
    }

    private Made check() {
        return TF.makes("/api/v1/checks", Map.of("nodeId", project.id(), "reason", "살펴봅니다."));
    }

    private static String soon() {
        return CityTime.dateOf(TestClock.now()).plusDays(20).toString();
    }

    private static int held() {
        return ANYBODY.get("/api/v1/designations/quotas?year=2051").path("items.find { it.kind == 'KEY' }.held");
    }

    @Test
    void aTerminatedProjectLeavesNothingOpen() {
        Made followed = check();
        HEAD.does(
                followed,
                "submit",
                Map.of("selfVerdict", "PASSED", "statement", "했습니다.", "evidence", List.of(Map.of("title", "보고서"))));
        TF.does(
                TF.sees(followed),
                "verify",
                Map.of("verdict", "FAILED", "findings", List.of("낡음"), "actions", List.of(Map.of("text", "고칠 것"))));
        String action =
                TF.get("/api/v1/corrective-actions?check=" + followed.id()).path("items[0].id");
        assertThat(DutyCalls.of(HEAD, action)).isNotEmpty();
        int before = held();
        Made heard = HEAD.does(hearing(), "answer", Map.of("answer", "필요 없습니다."));
        Made decided = MANAGER.does(heard, "terminate", Map.of("reason", "좁습니다."));
        isOver("terminate");
        assertThat(MANAGER.sees(decided).state()).isEqualTo("TERMINATED");
        TF.json(Map.of("nodeId", project.id(), "reason", "끝난 사업"))
                .post("/api/v1/checks")
                .then()
                .statusCode(409)
                .body("detail", containsString("TERMINATED"));
        assertThat(held()).isEqualTo(before - 1);
        assertThat(TF.sees(followed).state()).isEqualTo("CLOSED");
        assertThat(DutyCalls.of(HEAD, action)).isEmpty();
        TF.get("/api/v1/corrective-actions/" + action)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("cancelledAt", notNullValue());
        TF.get("/api/v1/corrective-actions?node=" + project.id() + "&state=OPEN")
                .then()
                .body("items", empty());
        PLAN_EVENTS.await(followed.id(), "city.innovation.check.action-cancelled.v1");
    }

    @Test
    void aReopenedCheckTakesItsOpenActionsWithItWhenItIsCancelled() {
        HEAD.does(
                check,
                "submit",
                Map.of("selfVerdict", "PASSED", "statement", "했습니다.", "evidence", List.of(Map.of("title", "보고서"))));
        TF.does(
                TF.sees(check),
                "verify",
                Map.of("verdict", "FAILED", "findings", List.of("낡음"), "actions", List.of(Map.of("text", "고칠 것"))));
        TF.does(TF.sees(check), "reopen", Map.of("reason", "다시 봅니다."));
        MANAGER.does(TF.sees(check), "cancel", Map.of("reason", "중복 점검입니다."));
        TF.get("/api/v1/corrective-actions?check=" + check.id())
                .then()
                .body("items.state", equalTo(List.of("CANCELLED")));
    }

    @Test
    void aProjectThatARevisionTakesOutLeavesNothingOpen() {
        Made heard = HEAD.does(hearing(), "answer", Map.of("answer", "필요 없습니다."));
        Map<String, Object> removal = Map.of("op", "REMOVE", "nodeId", project.id());
        MANAGER.does(MANAGER.sees(plan), "revise", Map.of("reason", "중복", "changes", List.of(removal)));
        isOver("remove");
        isWithdrawn(heard, "remove");
    }

    private Made hearing() {
        Made review = MANAGER.makes(
                REVIEWS, Map.of("targetType", "NODE", "targetId", project.id(), "ground", "NARROW_BENEFIT"));
        return MANAGER.does(review, "open-hearing", null);
    }

    private static void isWithdrawn(Made review, String reason) {
        MANAGER.get(review.path()).then().body("state", equalTo("WITHDRAWN")).body("reason", equalTo(reason));
        assertThat(DutyCalls.of(HEAD, review.id())).isEmpty();
        assertThat(DutyCalls.of(MANAGER, review.id())).isEmpty();
        PLAN_EVENTS.await(review.id(), "city.innovation.termination.withdrawn.v1");
    }

    private void isOver(String command) {
        ANYBODY.get(key.path()).then().body("state", equalTo("ENDED")).body("endReason", equalTo(command));
        assertThat(TF.sees(check).state()).isEqualTo("CANCELLED");
        OFFICIAL.get(instruction.path())
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("reason", equalTo(command));
        HEAD.get(risk.path()).then().body("state", equalTo("CLOSED"));
        for (Made thing : List.of(check, instruction, project)) {
            assertThat(DutyCalls.of(HEAD, thing.id())).isEmpty();
        }
        PLAN_EVENTS.await(key.id(), "city.innovation.designation.ended.v1");
        PLAN_EVENTS.await(check.id(), "city.innovation.check.cancelled.v1");
        PLAN_EVENTS.await(instruction.id(), "city.innovation.instruction.withdrawn.v1");
    }

    @Test
    void aProjectThatWasCarriedOutStaysWhatItIs() {
        Made hearing = hearing();
        HEAD.does(MANAGER.sees(project), "start", null);
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"));
        isWithdrawn(hearing, "complete");
        ANYBODY.get(key.path()).then().body("state", equalTo("HELD"));
        assertThat(TF.sees(check).state()).isEqualTo("OPEN");
        OFFICIAL.get(instruction.path()).then().body("state", equalTo("OPEN"));
        HEAD.get(risk.path()).then().body("state", equalTo("CLOSED"));
    }
}
