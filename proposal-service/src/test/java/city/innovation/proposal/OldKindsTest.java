package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was received under the kinds of its day goes on; drafts and new ones follow those of today. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OldKindsTest {

    private static final String RULE = "proposal-kinds";

    @Test
    void theOldGoOnAndDraftsAreHeldToTheKindsOfTheDay() {
        Received old = OFFICIAL.submits(proposal("PRACTICE", true));
        Received dropped = draft("PRACTICE");
        Received thin = draft("REGULATION");
        RuleCalls.fromTomorrow(RULE, kinds(), () -> {
            Received asked = HEAD.does(old, "request-supplement", Map.of("reasonCode", "COST", "reason", "비용은요?"));
            Received edited = Received.of(edit(asked, "{\"improvement\":\"삼백만 원\"}")
                    .then()
                    .statusCode(200)
                    .extract()
                    .response());
            HEAD.does(
                    OFFICIAL.does(edited, "supplement", Map.of("answer", "적었습니다.")),
                    "adopt",
                    Map.of("reason", "좋습니다."));

            refused(OFFICIAL.command(dropped, "submit", null), "/kind");
            refused(OFFICIAL.propose(proposal("PRACTICE", false)), "/kind");
            refused(OFFICIAL.command(thin, "submit", null), "/details/article");
            refused(OFFICIAL.propose(proposal("REGULATION", true)), "/details/article");
            OFFICIAL.get(PROPOSALS + "/{id}", thin.id()).then().body("state", equalTo("DRAFT"));
            Received full = Received.of(edit(thin, "{\"details\":{\"article\":\"제3조\"}}")
                    .then()
                    .statusCode(200)
                    .extract()
                    .response());
            OFFICIAL.does(full, "submit", null);
            OFFICIAL.command(full, "submit", null).then().statusCode(412);
        });
        OFFICIAL.does(dropped, "submit", null);
    }

    @Test
    void aTerminationWithoutItsGroundIsNoRule() {
        Map<String, Object> kinds =
                Map.of("kinds", List.of(Map.of("code", "TERMINATION", "officialsOnly", true, "details", List.of())));
        for (String path : List.of("/versions", "/preview")) {
            MANAGER.json(Map.of("validFrom", "2099-01-01", "reason", "조례 개정", "data", kinds))
                    .post("/api/v1/proposal-rules/" + RULE + path)
                    .then()
                    .statusCode(400)
                    .body("violations.message", contains(containsString("ground")));
        }
        MANAGER.json(Map.of(
                        "validFrom",
                        "2099-01-01",
                        "reason",
                        "조례 개정",
                        "data",
                        Map.of(
                                "kinds",
                                List.of(Map.of("code", "IDEA", "officialsOnly", false, "fields", List.of("x"))))))
                .post("/api/v1/proposal-rules/" + RULE + "/versions")
                .then()
                .statusCode(400);
    }

    /** No practices, and a regulation proposal names the article. */
    private static Map<String, Object> kinds() {
        List<Map<String, Object>> kinds = RuleCalls.list(RULE, "kinds").stream()
                .filter(kind -> !kind.get("code").equals("PRACTICE"))
                .map(kind -> kind.get("code").equals("REGULATION") ? asking(kind) : kind)
                .toList();
        return Map.of("kinds", kinds);
    }

    private static Map<String, Object> asking(Map<String, Object> kind) {
        Map<String, Object> more = new HashMap<>(kind);
        more.put("details", List.of("rule", "burdened", "article"));
        return more;
    }

    private static Received draft(String kind) {
        return Received.of(OFFICIAL.propose(proposal(kind, false))
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Map<String, Object> proposal(String kind, boolean submit) {
        return Map.of(
                "kind",
                kind,
                "title",
                "규칙이 바뀌는 제안",
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                kind.equals("REGULATION") ? Map.of("rule", "조례", "burdened", "상인") : Map.of(),
                "submit",
                submit);
    }

    private static Response edit(Received on, String patch) {
        return OFFICIAL.call()
                .header("If-Match", on.tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(patch)
                .patch(PROPOSALS + "/" + on.id());
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(400).body("violations.field", contains(field));
    }
}
