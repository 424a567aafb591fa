package city.innovation.tracker.check;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static city.innovation.tracker.Api.TF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.DutyCalls;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class CheckTest {

    private static final Topic PLAN_EVENTS = Topic.named("innovation.plans");

    @Test
    void aFaultIsFollowedToItsEnd() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Made check = CheckSteps.opened(project);
        check.answer()
                .then()
                .body("kind", equalTo("OCCASIONAL"))
                .body("actualBp", equalTo(0))
                .body("plannedBp", equalTo(10_000))
                .body("department", equalTo("TRAFFIC"))
                .body("number", startsWith("CK-"));
        Made verified = TF.does(CheckSteps.submitted(check), "verify", CheckSteps.fault());
        verified.answer()
                .then()
                .body("state", equalTo("FOLLOW_UP"))
                .body("correctiveActions.text", equalTo(List.of("안내문을 새로 붙일 것")));
        TF.command(verified, "close", null).then().statusCode(409).body("detail", containsString("1"));
        Made action = CheckSteps.action(check);
        OTHER_HEAD.command(action, "report", CheckSteps.done()).then().statusCode(403);
        Made reported = HEAD.does(action, "report", CheckSteps.done());
        HEAD.command(reported, "confirm", null).then().statusCode(403);
        Made rejected = TF.does(reported, "reject", Map.of("reason", "한 곳이 남았습니다."));
        assertThat(rejected.state()).isEqualTo("OPEN");
        Made confirmed = TF.does(HEAD.does(rejected, "report", CheckSteps.done()), "confirm", null);
        assertThat(confirmed.state()).isEqualTo("CONFIRMED");
        Made closed = TF.does(TF.sees(check), "close", null);
        assertThat(closed.state()).isEqualTo("CLOSED");
        for (String type : List.of(
                "opened",
                "submitted",
                "verified",
                "action-reported",
                "action-rejected",
                "action-confirmed",
                "closed")) {
            PLAN_EVENTS.await(check.id(), "city.innovation.check." + type + ".v1");
        }
        assertThat(PLAN_EVENTS.of(check.id()).stream()
                        .map(message -> message.headers().get("ce_sequence")))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void aSecondVerdictTakesThePlaceOfTheFirst() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Made check = CheckSteps.opened(project);
        Made passed = TF.does(CheckSteps.submitted(check), "verify", CheckSteps.passed());
        assertThat(passed.state()).isEqualTo("CLOSED");
        TF.command(passed, "reopen", Map.of()).then().statusCode(400);
        Made reopened = TF.does(passed, "reopen", Map.of("reason", "증빙이 다른 사업의 것입니다."));
        assertThat(reopened.state()).isEqualTo("OPEN");
        PLAN_EVENTS.await(check.id(), "city.innovation.check.reopened.v1");
        TF.does(CheckSteps.submitted(check), "verify", Map.of("verdict", "CONDITIONAL", "findings", List.of("보완할 것")))
                .answer()
                .then()
                .body("state", equalTo("CLOSED"))
                .body("verifications", equalTo(2))
                .body("verification.formerVerdict", equalTo("PASSED"));
        List<Message> verdicts = PLAN_EVENTS.awaitAtLeast(
                2,
                "verdicts",
                message ->
                        check.id().equals(message.key()) && "city.innovation.check.verified.v1".equals(message.type()));
        assertThat(verdicts.getLast().value())
                .contains("\"verification\":2", "\"formerVerdict\":\"PASSED\"", "\"key\":false");
    }

    @Test
    void twoWeakChecksInARowMakeAProjectACandidateForItsEnd() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        String candidates = "/api/v1/termination-reviews/candidates?ground=LOW_EFFECTIVENESS";
        TF.does(CheckSteps.submitted(CheckSteps.opened(project)), "verify", CheckSteps.passed());
        assertThat(MANAGER.get(candidates).<List<String>>path("items.targetId")).doesNotContain(project.id());
        TF.does(CheckSteps.submitted(CheckSteps.opened(project)), "verify", CheckSteps.passed());
        assertThat(MANAGER.get(candidates).<List<String>>path("items.targetId")).contains(project.id());
    }

    @Test
    void nobodyInspectsTheOwnDepartmentAndOthersDoNotAnswerForIt() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        HEAD.json(Map.of("nodeId", project.id(), "reason", "살펴봅니다."))
                .post(CheckSteps.CHECKS)
                .then()
                .statusCode(403);
        Made check = CheckSteps.opened(project);
        OTHER_HEAD.command(check, "submit", CheckSteps.submission()).then().statusCode(403);
        TF.command(check, "submit", CheckSteps.submission()).then().statusCode(403);
        TF.command(check, "verify", CheckSteps.passed()).then().statusCode(409);
        Made submitted = CheckSteps.submitted(check);
        Api colleague = Api.as(Tokens.token("tf-member").subject("E10077").department("TRAFFIC"));
        colleague.command(submitted, "verify", CheckSteps.passed()).then().statusCode(403);
        colleague.get(check.path() + "/allowed-actions").then().body("actions", equalTo(List.of()));
        TF.get(check.path() + "/allowed-actions")
                .then()
                .body("actions", equalTo(List.of("verify", "reopen", "cancel")));
        CITIZEN.get(check.path()).then().statusCode(403);
        ANYBODY.get(check.path()).then().statusCode(401);
        AUDITOR.get(check.path()).then().statusCode(200);
        TF.command(check, "verify", CheckSteps.passed()).then().statusCode(412);
    }

    @Test
    void aVerdictNeedsWhatItSays() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Made submitted = CheckSteps.submitted(CheckSteps.opened(project));
        TF.command(submitted, "verify", Map.of("verdict", "CONDITIONAL"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/findings"));
        TF.command(submitted, "verify", Map.of("verdict", "FAILED", "findings", List.of("결함")))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/actions"));
        TF.command(
                        submitted,
                        "verify",
                        Map.of("verdict", "PASSED", "actions", List.of(Map.of("text", "할 일", "dueOn", "2020-01-01"))))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/actions/0/dueOn"));
        Made cancelled = TF.does(submitted, "cancel", Map.of("reason", "잘못 열었습니다."));
        assertThat(cancelled.state()).isEqualTo("CANCELLED");
        PLAN_EVENTS.await(cancelled.id(), "city.innovation.check.cancelled.v1");
    }

    @Test
    void dutiesFollowTheCheck() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        Made check = CheckSteps.opened(project);
        assertThat(DutyCalls.of(HEAD, check.id())).containsExactly("submit-check");
        CheckSteps.submitted(check);
        assertThat(DutyCalls.of(HEAD, check.id())).isEmpty();
        assertThat(DutyCalls.of(TF, check.id())).containsExactly("verify-check");
        TF.does(TF.sees(check), "verify", CheckSteps.fault());
        assertThat(DutyCalls.of(TF, check.id())).isEmpty();
        Made action = CheckSteps.action(check);
        assertThat(DutyCalls.of(HEAD, action.id())).containsExactly("carry-out-correction");
        Made reported = HEAD.does(action, "report", CheckSteps.done());
        assertThat(DutyCalls.of(HEAD, action.id())).isEmpty();
        assertThat(DutyCalls.of(TF, action.id())).containsExactly("confirm-correction");
        TF.does(reported, "confirm", null);
        assertThat(DutyCalls.of(TF, action.id())).isEmpty();
    }
}
