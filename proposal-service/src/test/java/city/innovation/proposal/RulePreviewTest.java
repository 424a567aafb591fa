package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.rule.RulePreview;
import city.innovation.test.TestStack;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a change of a rule would change is said before it is made. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class RulePreviewTest {

    private static final String RULES = "/api/v1/proposal-rules";

    @Inject
    @All
    List<RulePreview> previews;

    @Test
    void everyRuleCanBePreviewedAgainstLiveCases() {
        List<Map<String, Object>> rules = MANAGER.get(RULES).path("items");
        assertThat(previews.stream().map(RulePreview::code))
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(rule -> (String) rule.get("code")).toList());
        rules.forEach(rule -> preview((String) rule.get("code"), rule.get("data")));
    }

    @Test
    void shorterTermsShowWhichDutiesWouldBeDueEarlier() {
        CITIZEN.submits("미리 보는 기한");
        Map<String, Object> terms = data("proposal-terms");
        preview("proposal-terms", terms).body("affected", hasSize(0));
        terms.put("decide", Map.of("count", 1, "unit", "CALENDAR_DAYS"));
        preview("proposal-terms", terms)
                .body("affected.find { it.what == 'decide-adoption: due earlier' }.count", greaterThanOrEqualTo(1))
                .body("affected.find { it.what == 'decide-adoption: due later' }.count", equalTo(0));
    }

    @Test
    void aDroppedKindShowsTheDraftsThatCouldNotBeSubmitted() {
        OFFICIAL.propose(Map.of("title", "없어질 종류의 초안", "problem", "현황", "kind", "PRACTICE"));
        Map<String, Object> kinds = data("proposal-kinds");
        List<Map<String, Object>> all = list(kinds);
        kinds.put(
                "kinds",
                all.stream()
                        .filter(kind -> !kind.get("code").equals("PRACTICE"))
                        .toList());
        preview("proposal-kinds", kinds)
                .body("affected.find { it.what == 'drafts of PRACTICE' }.count", greaterThanOrEqualTo(1));
    }

    @Test
    void aCommitteeForAKindShowsHowManyWaitForIt() {
        CITIZEN.submits("위원회로 갈 제안");
        Map<String, Object> handling = data("proposal-handling");
        handling.put("committeeKinds", List.of("IDEA"));
        preview("proposal-handling", handling)
                .body("affected.find { it.what == 'then for a committee' }.count", greaterThanOrEqualTo(1));
    }

    @SuppressWarnings("unchecked") // as the document says
    private static List<Map<String, Object>> list(Map<String, Object> kinds) {
        return (List<Map<String, Object>>) kinds.get("kinds");
    }

    /** What holds now. */
    private static Map<String, Object> data(String code) {
        return new HashMap<>(
                MANAGER.get(RULES).<Map<String, Object>>path("items.find { it.code == '" + code + "' }.data"));
    }

    private static ValidatableResponse preview(String code, Object data) {
        return MANAGER.json(Map.of("validFrom", "2099-01-01", "reason", "미리 보기", "data", data))
                .post(RULES + "/" + code + "/preview")
                .then()
                .statusCode(200);
    }
}
