package city.innovation.proposal;

import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.today;
import static city.innovation.test.Patience.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the tracker tells of delegations holds here, too. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class DelegationTest {

    @Inject
    Tracker tracker;

    private final UUID delegation = UUID.randomUUID();
    private final String head = "E-HEAD-" + delegation;
    private final String deputy = "E-DEPUTY-" + delegation;
    private final Api standIn = Api.as(Tokens.token("official").subject(deputy).department("PARKS"));

    @Test
    void theDeputyOfAHeadAdoptsUntilTheDelegationIsRevoked() throws Exception {
        Received proposal = OFFICIAL.submits("대리로 채택하는 제안");
        adopt(proposal).then().statusCode(403).body("code", equalTo("no-delegation"));
        tracker.send(Tracker.delegation(
                "granted",
                delegation,
                1,
                data -> data.put("delegator", head)
                        .put("deputy", deputy)
                        .put("department", "TRAFFIC")
                        .put("validFrom", today().toString())
                        .put("validTo", today().toString())));
        await().until(() -> inPlace().statusCode() == 200);
        adopt(proposal).then().statusCode(200).body("state", equalTo("ADOPTED"));
        Received own = standIn.submits("대리인이 올린 제안");
        adopt(own).then().statusCode(403).body("code", equalTo("forbidden"));
        AUDITOR.get("/api/v1/services/proposal/change-records?aggregateId={id}&actor={deputy}", proposal.id(), deputy)
                .then()
                .body("items.onBehalfOf", hasItem(head));
        tracker.send(Tracker.delegation("revoked", delegation, 2, data -> data.put("delegator", head)));
        await().until(() -> inPlace().statusCode() == 403);
    }

    private Response inPlace() {
        return standIn.call().header("On-Behalf-Of", head).get("/api/v1/me");
    }

    private Response adopt(Received proposal) {
        return standIn.call()
                .header("On-Behalf-Of", head)
                .header("If-Match", proposal.tag())
                .contentType("application/json")
                .body("{\"reason\":\"할 수 있습니다.\"}")
                .post(PROPOSALS + "/{id}/adopt", proposal.id());
    }
}
