package city.innovation.tracker.risk;

import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static city.innovation.tracker.Api.OFFICIAL;
import static city.innovation.tracker.Api.OTHER_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.lifecycle.IllegalTransition;
import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class RiskTest {

    @ParameterizedTest
    @CsvSource({"CLOSE, OPEN, CLOSED", "REOPEN, CLOSED, OPEN", "CLOSE, CLOSED, ", "REOPEN, OPEN, "})
    void aCommandStartsFromItsStateAlone(RiskCommand command, RiskState state, RiskState next) {
        if (next == null) {
            assertThatThrownBy(() -> command.next(state)).isInstanceOf(IllegalTransition.class);
        } else {
            assertThat(command.next(state)).isEqualTo(next);
        }
    }

    @Test
    void aRiskIsADutyOfItsOwnerUntilItIsClosed() {
        Made project = PlanSteps.coded(PlanSteps.small(1), "P1");
        HEAD.json(risk(Map.of("dueOn", "2020-01-01")))
                .post(project.path() + "/risks")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/dueOn"));
        OTHER_HEAD.json(risk(Map.of())).post(project.path() + "/risks").then().statusCode(403);
        Made risk = HEAD.makes(project.path() + "/risks", risk(Map.of("ownerSubject", "E10021")));
        risk.answer().then().body("ownerDepartment", equalTo("TRAFFIC")).body("state", equalTo("OPEN"));
        duties().body("items.resourceId", hasItem(project.id()));
        CITIZEN.get(project.path() + "/risks").then().statusCode(403);
        OTHER_HEAD.get(project.path() + "/risks?state=OPEN").then().body("items.id", equalTo(List.of(risk.id())));
        OTHER_HEAD.command(risk, "close", Map.of("outcome", "끝")).then().statusCode(403);
        Made closed = OFFICIAL.does(risk, "close", Map.of("outcome", "두 번째 입찰에서 계약했습니다."));
        closed.answer().then().body("outcome", equalTo("두 번째 입찰에서 계약했습니다."));
        duties().body("items.resourceId", not(hasItem(project.id())));
        HEAD.command(closed, "close", Map.of("outcome", "또")).then().statusCode(409);
        OFFICIAL.command(closed, "reopen", Map.of("reason", "다시")).then().statusCode(403);
        Made open = HEAD.does(closed, "reopen", Map.of("reason", "다시 유찰되었습니다."));
        duties().body("items.resourceId", hasItem(project.id()));
        HEAD.json(risk(Map.of("ownerSubject", "E10099")))
                .header("If-Match", open.tag())
                .put(open.path())
                .then()
                .statusCode(200)
                .body("ownerSubject", equalTo("E10099"));
        duties().body("items.resourceId", not(hasItem(project.id())));
    }

    @Test
    void whatIsOpenGoesWithItsProject() {
        Made project = HEAD.does(PlanSteps.coded(PlanSteps.small(1), "P1"), "start", null);
        Made risk = HEAD.makes(project.path() + "/risks", risk(Map.of("ownerSubject", "E10021")));
        HEAD.does(MANAGER.sees(project), "complete", Map.of("firstEffectOn", "2020-12-01"));
        HEAD.get(risk.path()).then().body("state", equalTo("CLOSED"));
        duties().body("items.resourceId", not(hasItem(project.id())));
    }

    private static ValidatableResponse duties() {
        return OFFICIAL.get("/api/v1/me/duties?state=OPEN&limit=200").then().statusCode(200);
    }

    private static Map<String, Object> risk(Map<String, Object> more) {
        LocalDate soon = CityTime.dateOf(TestClock.now()).plusDays(20);
        Map<String, Object> risk = new HashMap<>(Map.of(
                "kind",
                "RISK",
                "title",
                "입찰 유찰 가능성",
                "likelihood",
                "MEDIUM",
                "impact",
                "HIGH",
                "dueOn",
                soon.toString()));
        risk.putAll(more);
        return risk;
    }
}
