package city.innovation.proposal.voice;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.voice.VoiceApi.VOICES;
import static city.innovation.proposal.voice.VoiceApi.imports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ResolutionRateTest {

    /** Of 2012-01: 98 solved (3 of them late), 1 unsolvable, 1 never answered: 98 ÷ 100. */
    @Test
    void ninetyEightOfAHundredThatCountAreNinetyEightPercent() {
        StringBuilder file =
                new StringBuilder("externalId,title,channel,socialChannel,department,receivedAt,state,solvedAt\n");
        String social = socialChannel();
        for (int i = 1; i <= 98; i++) {
            String solved = i <= 3 ? "2012-09-01" : "2012-03-01";
            file.append(
                    "%d,글 %d,SOCIAL,TWITTER:rate,PARKS,2012-01-%02d,SOLVED,%s\n".formatted(i, i, i % 28 + 1, solved));
        }
        file.append("99,글 99,SOCIAL,TWITTER:rate,ROADS,2012-01-10,UNSOLVABLE,2012-02-01\n");
        file.append("100,글 100,WEB,,ROADS,2012-01-11,ASSIGNED,\n");
        imports(file.toString(), "rate").then().body("succeeded", equalTo(100)).body("failed", equalTo(0));
        String window = "/resolution-rate?from=2012-01-01&to=2012-01-31";
        Response rate = ANYBODY.get(VOICES + window);
        rate.then()
                .statusCode(200)
                .body("formula", equalTo("solved / (solved + unsolvable + overdue)"))
                .body("total.received", equalTo(100))
                .body("total.solved", equalTo(98))
                .body("total.solvedLate", equalTo(3))
                .body("total.unsolvable", equalTo(1))
                .body("total.overdue", equalTo(1))
                .body("total.percent", equalTo(98.0f))
                .body("items.channel", contains("SOCIAL", "SOCIAL", "WEB"))
                .body("items.department", contains("PARKS", "ROADS", "ROADS"));
        rate.<List<Map<String, Object>>>path("items.figures").forEach(ResolutionRateTest::recompute);
        recompute(rate.path("total"));
        ANYBODY.get(VOICES + window + "&by=socialChannel")
                .then()
                .body("items.socialChannel", contains(social, null))
                .body("items.figures.solved", contains(98, 0))
                .body("items[0].channel", nullValue());
        ANYBODY.get(VOICES + window + "&department=ROADS").then().body("total.percent", equalTo(0.0f));
        ANYBODY.get(VOICES + window + "&channel=LETTER").then().body("total.percent", nullValue());
    }

    @Test
    void ratesAreToldApartByChallenge() {
        imports("""
                        externalId,title,channel,department,challenge,receivedAt,state,solvedAt
                        1,글 하나,WEB,PARKS,,2011-01-03,SOLVED,2011-02-01
                        2,글 둘,WEB,PARKS,RATE-GREEN,2011-01-03,SOLVED,2011-02-01
                        3,글 셋,WEB,ROADS,RATE-GREEN,2011-01-04,UNSOLVABLE,2011-02-01
                        """, "rate-challenge").then().body("succeeded", equalTo(3));
        String window = VOICES + "/resolution-rate?from=2011-01-01&to=2011-01-31";
        ANYBODY.get(window + "&by=challenge")
                .then()
                .body("items.challenge", contains("RATE-GREEN", null))
                .body("items.figures.percent", contains(50.0f, 100.0f))
                .body("items[0].department", nullValue());
        ANYBODY.get(window + "&challenge=RATE-GREEN").then().body("total.received", equalTo(2));
    }

    /** The figure follows from the explanation's numbers alone. */
    private static void recompute(Map<String, Object> figures) {
        int solved = (int) figures.get("solved");
        int counted = solved + (int) figures.get("unsolvable") + (int) figures.get("overdue");
        assertThat(figures).containsEntry("counted", counted);
        assertThat((int) figures.get("received")).isEqualTo(counted + (int) figures.get("inTime"));
        BigDecimal percent =
                BigDecimal.valueOf(100L * solved).divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP);
        assertThat(new BigDecimal(figures.get("percent").toString())).isEqualByComparingTo(percent);
    }

    @Test
    void withoutAWindowItIsTheLastSixMonths() {
        var today = CityTime.dateOf(TestClock.now());
        ANYBODY.get(VOICES + "/resolution-rate")
                .then()
                .body("to", equalTo(today.toString()))
                .body("from", equalTo(today.minusMonths(6).toString()));
        ANYBODY.get(VOICES + "/resolution-rate?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
    }

    @Test
    void nearlyAllIsNeverShownAsAllNorHardlyAnyAsNone() {
        assertThat(ResolutionRate.Figures.percent(9_999, 10_000)).isEqualByComparingTo("99.9");
        assertThat(ResolutionRate.Figures.percent(1, 10_000)).isEqualByComparingTo("0.1");
        assertThat(ResolutionRate.Figures.percent(0, 10)).isEqualByComparingTo("0.0");
        assertThat(ResolutionRate.Figures.percent(10, 10)).isEqualByComparingTo("100.0");
        assertThat(ResolutionRate.Figures.percent(2, 3)).isEqualByComparingTo("66.7");
        assertThat(ResolutionRate.Figures.percent(0, 0)).isNull();
    }

    private static String socialChannel() {
        return MANAGER.json(Map.of("network", "TWITTER", "account", "rate", "name", "시험", "department", "PARKS"))
                .post("/api/v1/social-channels")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
