package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class KindSchemaTest {

    private static final String SCHEMA = PROPOSALS + "/kinds/{kind}/schema";

    @Test
    void aFormLearnsWhatAKindAsksForAndItsLabels() {
        ANYBODY.get(SCHEMA, "IDEA").then().statusCode(200).body("required", contains("kind", "title", "problem"));
        ANYBODY.get(SCHEMA, "TERMINATION")
                .then()
                .body("required", hasItem("details"))
                .body("properties.details.required", contains("ground"))
                .body("properties.details.properties.ground.enum", hasItem("LOW_EFFECTIVENESS"));
        ANYBODY.get(SCHEMA, "BUDGET_WASTE")
                .then()
                .body("properties.details.properties.estimatedSavingWon.type", equalTo("integer"));
        ANYBODY.get("/api/v1/code-lists/proposal-fields").then().statusCode(200);
        ANYBODY.get(SCHEMA, "NONSENSE").then().statusCode(404);
        ANYBODY.get(SCHEMA + "?on=x", "IDEA").then().statusCode(400);
    }

    /** What the schema asks for is what the service takes. */
    @Test
    void whatFollowsTheSchemaIsTaken() {
        Api.OFFICIAL
                .propose(Map.of(
                        "kind",
                        "TERMINATION",
                        "title",
                        "쓰이지 않는 보고",
                        "problem",
                        "아무도 읽지 않습니다.",
                        "details",
                        Map.of("ground", "LOW_EFFECTIVENESS")))
                .then()
                .statusCode(201);
    }
}
