package city.innovation.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ProposalMetricsTest {

    @Inject
    ProposalMetrics metrics;

    @Test
    void proposalsAreCountedByState() {
        Api.CITIZEN.submits("세어 볼 제안");
        metrics.count();
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("innovation_proposals{state=\"SUBMITTED\""));
    }
}
