package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OutcomeStatisticsTest {

    private static final String STATISTICS = PROPOSALS + "/outcomes-statistics";

    private static final Api HEAD =
            Api.as(Tokens.token("department-manager").subject("E70001").department("STAT"));
    private static final Api RECORDER =
            Api.as(Tokens.token("official").subject("E70002").department("STAT"));

    @Test
    void figuresAreThoseOfTheProposalsAndTheirRatesAreComputedFromTheNumbersShown() {
        submitted("아직");
        HEAD.does(submitted("안 됨"), "decline", Map.of("reasonCode", "COST", "reason", "비쌉니다."));
        adopted("됨");
        completed("완료");
        Received completed = completed("측정");
        Received recorded = Received.of(OutcomeSteps.recording(RECORDER, completed, OutcomeSteps.figures(58_000_000))
                .then()
                .statusCode(200)
                .extract()
                .response());
        MANAGER.does(recorded, "measure", OutcomeSteps.REASON);
        JsonPath table = ANYBODY.get(STATISTICS + "?by=department&from=2020-01-01")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("adoptionRateFormula", equalTo("adopted / (adopted + declined + revoked)"))
                .extract()
                .jsonPath();
        Map<String, Object> row = table.getMap("items.find { it.key == 'STAT' }");
        assertThat(row)
                .containsEntry("received", 5)
                .containsEntry("adopted", 3)
                .containsEntry("declined", 1)
                .containsEntry("implemented", 2)
                .containsEntry("adoptionRate", Map.of("numerator", 3, "denominator", 4, "basisPoints", 7500))
                .containsEntry("implementationRate", Map.of("numerator", 2, "denominator", 3, "basisPoints", 6667))
                .containsEntry("measured", sums(61_000_000, 38_500_000, 1650, 100, 26_400))
                .containsEntry("provisional", sums(52_000_000, 38_500_000, 1400, 0, 0));
    }

    @Test
    void kindsAndQuartersAreAskedForToo() {
        CITIZEN.submits("분기");
        ANYBODY.get(STATISTICS + "?by=quarter&from=2020-01-01")
                .then()
                .body("items.key", hasItem(CityTime.quarterOf(today())));
        ANYBODY.get(STATISTICS + "?by=kind").then().body("items.key", hasItem("IDEA"));
        ANYBODY.get(STATISTICS + "?by=category").then().statusCode(400);
        ANYBODY.get(STATISTICS + "?to=1999-01-01&from=1990-01-01").then().body("items", equalTo(List.of()));
    }

    @Test
    void districtsAndChallengesSplitThemButForWhatIsHidden() {
        for (boolean hidden : new boolean[] {false, false, true}) {
            CITIZEN.submits(
                    Map.of("title", "구별 통계", "problem", "현황", "district", "29999", "hidden", hidden, "submit", true));
        }
        ANYBODY.get(STATISTICS + "?by=district&from=2020-01-01")
                .then()
                .body("items.find { it.key == '29999' }.received", equalTo(2));
        ANYBODY.get(STATISTICS + "?by=challenge&from=2020-01-01").then().body("items.key", hasItem(""));
    }

    private static Map<String, Object> sums(int saving, int cost, int hoursSaved, int hoursAdded, int citizens) {
        return Map.of(
                "count",
                1,
                "savingWon",
                saving,
                "costWon",
                cost,
                "netSavingWon",
                saving - cost,
                "hoursSaved",
                hoursSaved,
                "hoursAdded",
                hoursAdded,
                "citizensServed",
                citizens);
    }

    private static Received submitted(String title) {
        return CITIZEN.submits(
                Map.of("title", title, "problem", "현황", "responsibleDepartment", "STAT", "submit", true));
    }

    private static Received adopted(String title) {
        return HEAD.does(submitted(title), "adopt", Map.of("reason", "좋습니다."));
    }

    private static Received completed(String title) {
        return HEAD.does(
                HEAD.does(adopted(title), "decide", OutcomeSteps.promise()),
                "complete",
                OutcomeSteps.completion(today().minusYears(1)));
    }
}
