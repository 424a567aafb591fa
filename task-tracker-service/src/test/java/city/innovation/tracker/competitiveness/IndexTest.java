package city.innovation.tracker.competitiveness;

import static city.innovation.tracker.Api.ANYBODY;
import static city.innovation.tracker.Api.AUDITOR;
import static city.innovation.tracker.Api.CITIZEN;
import static city.innovation.tracker.Api.HEAD;
import static city.innovation.tracker.Api.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import city.innovation.tracker.Api;
import city.innovation.tracker.Api.Made;
import city.innovation.tracker.plan.PlanSteps;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "tracker"))
class IndexTest {

    private static final String INDICES = "/api/v1/competitiveness";

    @Test
    void seoulWentFromSixthToFifthAndFromNinetyEightPointsToFive() {
        Made before = MANAGER.makes(INDICES, index("SEOUL26", 2025, 6, 1193.1, rival("Singapore", 5, 1291.1)));
        before.answer()
                .then()
                .body("state", equalTo("DRAFT"))
                .body("nextCity", equalTo("Singapore"))
                .body("gapToNext", equalTo(98.0f))
                .body("gapToGoal", equalTo(106.9f))
                .body("ranksToGoal", equalTo(1));
        ANYBODY.get(before.path()).then().statusCode(404);
        ANYBODY.get(INDICES + "/trends/SEOUL26").then().statusCode(404);
        ANYBODY.get(INDICES + "?code=SEOUL26").then().body("items", empty());
        AUDITOR.get(INDICES + "?code=SEOUL26").then().body("items.id", contains(before.id()));
        MANAGER.does(before, "publish", null);
        Made now = MANAGER.makes(
                INDICES, index("SEOUL26", 2026, 5, 1286.1, rival("Paris", 4, 1291.1), rival("Singapore", 6, 1280.0)));
        Made published = MANAGER.does(now, "publish", null);
        MANAGER.command(published, "publish", null).then().statusCode(409);
        ANYBODY.get(INDICES + "/trends/SEOUL26")
                .then()
                .body("items.year", contains(2025, 2026))
                .body("items.gapToNext", contains(98.0f, 5.0f))
                .body("items[0].ranksWon", nullValue())
                .body("items[1].ranksWon", equalTo(1))
                .body("items[1].pointsWon", equalTo(93.0f));
        try (Topic topic = Topic.named("innovation.plans")) {
            assertThat(topic.await(now.id(), "city.innovation.competitiveness.published.v1")
                            .value())
                    .contains("\"rank\":5", "\"formerRank\":6", "\"gapHundredths\":500", "\"scoreHundredths\":128610");
        }
        MANAGER.patch(published, Map.of("score", 1287.1)).then().statusCode(200).body("gapToNext", equalTo(4.0f));
        try (Topic topic = Topic.named("innovation.plans")) {
            topic.awaitAtLeast(
                    2,
                    "corrected figures of " + now.id(),
                    message -> message.key().equals(now.id()));
        }
    }

    @Test
    void componentsSayWhatOfTheCitysPlansShouldMoveThem() {
        String area = PlanSteps.area(PlanSteps.draft(), "1").id();
        Map<String, Object> body = new HashMap<>(index("MOVED", 2026, 1, 100));
        body.put("components", component("019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c20"));
        MANAGER.json(body)
                .post(INDICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/components/0/areas"));
        body.put("components", component(area));
        Made index = MANAGER.makes(INDICES, body);
        index.answer().then().body("nextCity", nullValue()).body("gapToNext", nullValue());
        MANAGER.does(index, "publish", null);
        ANYBODY.get(INDICES + "?area=" + area).then().body("items.id", hasItem(index.id()));
        ANYBODY.get(INDICES + "?challenge=BALANCED_GROWTH").then().body("items.id", hasItem(index.id()));
        ANYBODY.get(INDICES + "?challenge=HOUSING").then().body("items.id", not(hasItem(index.id())));
    }

    private static List<Map<String, Object>> component(String area) {
        return List.of(Map.of(
                "code",
                "LIVABILITY",
                "name",
                "거주",
                "score",
                31.2,
                "areas",
                List.of(area),
                "challenges",
                List.of("BALANCED_GROWTH")));
    }

    @Test
    void onlyManagersEnterFiguresThatMakeSense() {
        for (Api other : List.of(CITIZEN, HEAD, AUDITOR)) {
            other.json(index("OTHER", 2026, 1, 1)).post(INDICES).then().statusCode(403);
        }
        ANYBODY.json(index("OTHER", 2026, 1, 1)).post(INDICES).then().statusCode(401);
        MANAGER.json(index("WRONG", 2026, 6, 1193.1, rival("Singapore", 5, 1000)))
                .post(INDICES)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/rivals"));
        MANAGER.makes(INDICES, index("TWICE", 2026, 1, 1));
        MANAGER.json(index("TWICE", 2026, 1, 1)).post(INDICES).then().statusCode(409);
    }

    @SafeVarargs
    private static Map<String, Object> index(
            String code, int year, int rank, double score, Map<String, Object>... rivals) {
        return Map.of(
                "code",
                code,
                "name",
                "Global Power City Index",
                "publisher",
                "Mori Memorial Foundation",
                "year",
                year,
                "rank",
                rank,
                "score",
                score,
                "goalRank",
                5,
                "goalScore",
                1300,
                "rivals",
                List.of(rivals));
    }

    private static Map<String, Object> rival(String city, int rank, double score) {
        return Map.of("city", city, "rank", rank, "score", score);
    }
}
