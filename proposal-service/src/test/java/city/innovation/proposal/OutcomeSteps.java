package city.innovation.proposal;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Leads a citizen's proposal on by real transitions, each step from the one before. */
public final class OutcomeSteps {

    public static final Map<String, Object> STORY =
            Map.of("before", "전화로 신고했습니다.", "after", "QR코드로 신고합니다.", "people", "교통정책과", "budgetWon", 38_500_000);

    static final Map<String, Object> REASON = Map.of("reason", "결산서로 확인했습니다.");

    private OutcomeSteps() {}

    /** By the service's clock, which a test may have stopped. */
    static LocalDate today() {
        return CityTime.dateOf(CDI.current().select(Clock.class).get().instant());
    }

    static Received adopted(String title) {
        return HEAD.does(CITIZEN.submits(title), "adopt", Map.of("reason", "할 수 있습니다."));
    }

    static Map<String, Object> promise() {
        return Map.of("promisedOn", today().plusMonths(2).toString());
    }

    static Received decided(String title) {
        return HEAD.does(adopted(title), "decide", promise());
    }

    static Map<String, Object> completion(LocalDate firstEffectOn) {
        return Map.of(
                "firstEffectOn",
                firstEffectOn.toString(),
                "executedWon",
                38_500_000,
                "implementers",
                List.of(
                        Map.of("subject", "E10022", "department", "TRAFFIC", "shareBp", 6000),
                        Map.of("subject", "E20044", "department", "PARKS", "shareBp", 4000)),
                "effect",
                Map.of(
                        "savings",
                        List.of(Map.of("costClass", "RUNNING", "savingWon", 52_000_000, "costWon", 38_500_000)),
                        "hoursSaved",
                        1400));
    }

    static Received completed(String title, LocalDate firstEffectOn) {
        return HEAD.does(decided(title), "complete", completion(firstEffectOn));
    }

    static Map<String, Object> figures(long savingWon) {
        return Map.of(
                "effect",
                Map.of(
                        "grade",
                        "SU",
                        "savings",
                        List.of(
                                Map.of("costClass", "RUNNING", "savingWon", savingWon, "costWon", 38_500_000),
                                Map.of("costClass", "POSTS", "savingWon", 3_000_000, "costWon", 0)),
                        "hoursSaved",
                        1650,
                        "hoursAdded",
                        100,
                        "citizensServed",
                        26_400,
                        "survey",
                        Map.of(
                                "score",
                                8750,
                                "respondents",
                                412,
                                "surveyedOn",
                                today().minusDays(3).toString(),
                                "method",
                                "ONLINE"),
                        "spread",
                        true));
    }

    static Response recording(Api by, Received on, Object body) {
        return by.json(body).header("If-Match", on.tag()).put(PROPOSALS + "/" + on.id() + "/measurement");
    }

    static Received recorded(Received on, long savingWon) {
        return Received.of(recording(COLLEAGUE, on, figures(savingWon))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    static Received measured(String title) {
        Received completed = completed(title, today().minusMonths(12));
        return MANAGER.does(recorded(completed, 58_000_000), "measure", REASON);
    }

    /** Shared, with its story in the case library. */
    public static Received shared(String title) {
        return HEAD.does(measured(title), "share", STORY);
    }
}
