package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.adopted;
import static city.innovation.proposal.OutcomeSteps.completion;
import static city.innovation.proposal.OutcomeSteps.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A decision may name another department than the one in charge: that one promised, so it must, and may, keep its word. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class PromisingDepartmentTest {

    private static final Api THIRD_HEAD =
            Api.as(Tokens.token("department-manager").subject("E70001").department("WATER"));

    @Test
    void itHasTheDutyAndSlipsAndCompletes() {
        Received decided = decided("공원과가 약속한 제안");
        duty(decided, "PARKS");
        OTHER_HEAD
                .get("/api/v1/me/duties?limit=200")
                .then()
                .body("items.findAll { it.resourceId == '" + decided.id() + "' }.kind", contains("keep-promise"));
        for (Api head : List.of(HEAD, OTHER_HEAD)) {
            head.get(PROPOSALS + "/{id}/allowed-actions", decided.id())
                    .then()
                    .body("actions", containsInAnyOrder("slip-promise", "abandon", "complete"));
        }
        THIRD_HEAD.command(decided, "complete", completion(today())).then().statusCode(403);
        Received slipped = OTHER_HEAD.does(
                decided,
                "slip-promise",
                Map.of("promisedOn", today().plusMonths(3).toString(), "reasonCode", "BUDGET", "reason", "예산"));
        Received completed = OTHER_HEAD.does(slipped, "complete", completion(today()));
        duty(completed, "TRAFFIC");
        OTHER_HEAD.command(completed, "measure", OutcomeSteps.REASON).then().statusCode(403);
    }

    @Test
    void itAbandonsAndTheOneInChargeReviews() {
        Received decided = decided("공원과가 그만두는 제안");
        Received deferred = OTHER_HEAD.does(
                decided,
                "abandon",
                Map.of(
                        "ground",
                        "BUDGET",
                        "reason",
                        "예산",
                        "reviewOn",
                        today().plusMonths(1).toString()));
        duty(deferred, "TRAFFIC");
        OTHER_HEAD.command(deferred, "decide", OutcomeSteps.promise()).then().statusCode(403);
    }

    @Test
    void itKeepsThePromiseWhenAnotherComesToBeInCharge() {
        Received decided = decided("소관이 바뀌는 제안");
        Received assigned = MANAGER.does(decided, "assign", Map.of("department", "WATER", "reason", "물 일입니다."));
        assigned.answer().then().body("implementation.promise.department", equalTo("PARKS"));
        duty(assigned, "PARKS");
        HEAD.command(assigned, "complete", completion(today())).then().statusCode(403);
        duty(THIRD_HEAD.does(assigned, "complete", completion(today())), "WATER");
    }

    private static Received decided(String title) {
        return HEAD.does(
                adopted(title),
                "decide",
                Map.of("promisedOn", today().plusMonths(2).toString(), "department", "PARKS"));
    }

    private static void duty(Received proposal, String department) {
        MANAGER.get(PROPOSALS + "/{id}/duties", proposal.id())
                .then()
                .body("items.findAll { it.state == 'OPEN' }.responsibleDepartment", contains(department));
    }
}
