package city.innovation.tracker;

import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.rule.RulePreview;
import city.innovation.test.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of a rule would change is said before it is made. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class RulePreviewTest {

    private static final String RULES = "/api/v1/tracker-rules";

    @Inject
    @All
    List<RulePreview> previews;

    @Test
    void everyRuleCanBePreviewedAgainstLiveCases() {
        List<Map<String, Object>> rules = MANAGER.get(RULES).path("items");
        assertThat(previews.stream().map(RulePreview::code))
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(rule -> (String) rule.get("code")).toList());
        rules.forEach(
                rule -> MANAGER.json(Map.of("validFrom", "2099-01-01", "reason", "미리 보기", "data", rule.get("data")))
                        .post(RULES + "/{code}/preview", rule.get("code"))
                        .then()
                        .statusCode(200));
    }

    @Test
    void importantPoliciesThatNeededNoSessionsAnyMoreShow() {
        MANAGER.json(Map.of("validFrom", "2099-01-01", "reason", "미리 보기", "data", Map.of("requirements", List.of())))
                .post(RULES + "/policy-sessions/preview")
                .then()
                .statusCode(200)
                .body("affected", hasSize(2))
                .body("affected.find { it.what == 'would need sessions then' }.count", equalTo(0));
    }
}
