package city.innovation.proposal.reaction;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.OutcomeSteps;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ReactionTest {

    private static final Api MONITOR = Api.as("system");

    @Test
    void aNightBusIsLikedFiftyThousandTimesElsewhereAndSupportedByNobody() {
        Received proposal = CITIZEN.submits("심야버스");
        summary(proposal).then().body("total", equalTo(0)).body("latest", empty());
        record(OFFICIAL, proposal, "TWITTER", "seoulmania", 31_000, "2026-01-10", null)
                .then()
                .statusCode(201);
        record(MONITOR, proposal, "TWITTER", "seoulmania", 50_000, "2026-01-12", "a")
                .then()
                .statusCode(201);
        record(MONITOR, proposal, "FACEBOOK", "seoul.kr", 700, "2026-01-11", "b")
                .then()
                .statusCode(201);
        summary(proposal)
                .then()
                .body("total", equalTo(50_700))
                .body("latest.network", contains("TWITTER", "FACEBOOK"))
                .body("latest.count", contains(50_000, 700))
                .body("latest[0].date", equalTo("2026-01-12"));
        ANYBODY.get(PROPOSALS + "/{id}", proposal.id()).then().body("supportCount", equalTo(0));
        ANYBODY.get(PROPOSALS + "/{id}/supports", proposal.id()).then().body("inWindow", equalTo(0));
        Response page = ANYBODY.get(path(proposal) + "/history?limit=2");
        page.then().body("items.date", contains("2026-01-12", "2026-01-11"));
        ANYBODY.get(path(proposal) + "/history?limit=2&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.count", contains(31_000));
        ANYBODY.get(path(proposal) + "/history?sort=date&limit=1").then().body("items.count", contains(31_000));
    }

    @Test
    void storiesAreReactedToAsWell() {
        String path = "/api/v1/case-library/"
                + OutcomeSteps.shared("심야버스 사례").answer().path("implementation.storyId") + "/reactions";
        Map<String, Object> figure =
                Map.of("network", "TWITTER", "account", "seoulmania", "count", 50_000, "date", "2026-01-12");
        String recorded =
                MONITOR.json(figure).post(path).then().statusCode(201).extract().header("Location");
        ANYBODY.get(recorded).then().statusCode(200).body("count", equalTo(50_000));
        ANYBODY.get(path + "/" + UUID.randomUUID()).then().statusCode(404);
        CITIZEN.json(figure).post(path).then().statusCode(403);
        ANYBODY.get(path).then().body("total", equalTo(50_000));
        ANYBODY.get(path + "/history").then().body("items.count", contains(50_000));
        ANYBODY.get("/api/v1/case-library/{id}/reactions", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aFigureThatItsSourceHasGivenChangesNothing() {
        Received proposal = CITIZEN.submits("한 번만 세는 제안");
        String external = UUID.randomUUID().toString();
        Response first = record(MONITOR, proposal, "YOUTUBE", "seoul", 10, "2026-01-10", external);
        Response again = record(MONITOR, proposal, "YOUTUBE", "seoul", 99, "2026-01-11", external);
        again.then().statusCode(201).body("id", equalTo(first.path("id"))).body("count", equalTo(10));
        ANYBODY.get(path(proposal) + "/history").then().body("items", hasSize(1));
        MONITOR.json(Map.of(
                        "network", "YOUTUBE",
                        "account", "seoul",
                        "count", 10,
                        "date", "2026-01-10",
                        "source", "social-monitor",
                        "externalId", proposal.id() + external))
                .post(path(CITIZEN.submits("같은 번호를 받은 다른 제안")))
                .then()
                .statusCode(409);
        assertThat(Api.AUDITOR
                        .get("/api/v1/services/proposal/change-records?aggregateId=" + first.path("id"))
                        .<List<String>>path("items.command"))
                .containsExactly("record-reaction");
    }

    @Test
    void whatIsNoFigureOrComesFromOutsideIsRefused() {
        Received proposal = CITIZEN.submits("틀린 수를 받지 않는 제안");
        record(CITIZEN, proposal, "TWITTER", "a", 1, "2026-01-10", null).then().statusCode(403);
        record(ANYBODY, proposal, "TWITTER", "a", 1, "2026-01-10", null).then().statusCode(401);
        record(Api.AUDITOR, proposal, "TWITTER", "a", 1, "2026-01-10", null)
                .then()
                .statusCode(403);
        record(OFFICIAL, proposal, "TWITTER", "a", 0, "2026-01-10", null).then().statusCode(400);
        record(OFFICIAL, proposal, "TWITTER", "a", -5, "2026-01-10", null)
                .then()
                .statusCode(400);
        record(OFFICIAL, proposal, "twitter", "a", 1, "2026-01-10", null).then().statusCode(400);
        String tomorrow = CityTime.dateOf(TestClock.now()).plusDays(1).toString();
        record(OFFICIAL, proposal, "TWITTER", "a", 1, tomorrow, null).then().statusCode(400);
        OFFICIAL.json(Map.of("network", "X", "account", "a", "count", 1, "date", "2026-01-10", "source", "m"))
                .post(path(proposal))
                .then()
                .statusCode(400);
        OFFICIAL.get(PROPOSALS + "/" + UUID.randomUUID() + "/reactions").then().statusCode(404);
        summary(proposal).then().body("latest", empty());
    }

    private static Response summary(Received proposal) {
        return ANYBODY.get(path(proposal));
    }

    private static String path(Received proposal) {
        return PROPOSALS + "/" + proposal.id() + "/reactions";
    }

    private static Response record(
            Api by, Received proposal, String network, String account, int count, String date, String external) {
        Map<String, Object> body =
                new HashMap<>(Map.of("network", network, "account", account, "count", count, "date", date));
        if (external != null) {
            body.put("source", "social-monitor");
            body.put("externalId", proposal.id() + external);
        }
        return by.json(body).post(path(proposal));
    }
}
