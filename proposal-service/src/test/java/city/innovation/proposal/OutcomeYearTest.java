package city.innovation.proposal;

import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.REASON;
import static city.innovation.proposal.OutcomeSteps.figures;
import static city.innovation.proposal.OutcomeSteps.recording;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A year from the adoption to the measured effect, by a clock that stands. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OutcomeYearTest {

    @Test
    void aYearFromTheFirstEffectItIsMeasuredAndNotADayEarlier() {
        on(2031, 3, 3);
        Received adopted = OutcomeSteps.adopted("한 해 뒤에 재는 제안");
        due(adopted, "decide-implementation", "2031-03-17");
        on(2031, 3, 17);
        Received decided = HEAD.does(adopted, "decide", Map.of("promisedOn", "2031-06-02"));
        due(decided, "keep-promise", "2031-06-02");
        on(2031, 5, 30);
        Received completed = HEAD.does(decided, "complete", OutcomeSteps.completion(LocalDate.of(2031, 5, 14)));
        due(completed, "measure-outcome", "2032-06-14"); // a month from 13 May, a Sunday
        on(2032, 5, 13);
        Received recorded = Received.of(recording(COLLEAGUE, completed, figures(58_000_000))
                .then()
                .statusCode(200)
                .body("implementation.completion.measuredTo", equalTo("2032-05-13"))
                .extract()
                .response());
        MANAGER.command(recorded, "measure", REASON)
                .then()
                .statusCode(409)
                .body("detail", containsString("twelve months"));
        on(2032, 5, 14);
        MANAGER.does(recorded, "measure", REASON)
                .answer()
                .then()
                .body("implementation.measuredEffect.firstEffectOn", equalTo("2031-05-14"))
                .body("implementation.measuredEffect.lastEffectOn", equalTo("2032-05-13"));
        HEAD.get(PROPOSALS + "/{id}/duties", completed.id())
                .then()
                .body("items.find { it.kind == 'measure-outcome' }.state", equalTo("CLOSED"));
    }

    /** A city changes the window; what was received before keeps the old one, whenever it is completed. */
    @Test
    void aChangedRuleHoldsForWhatIsReceivedFromItsDayOn() {
        on(2033, 1, 10);
        Received waiting = OutcomeSteps.decided("옛 규칙으로 접수된 것");
        Received before = OutcomeSteps.completed("옛 규칙", LocalDate.of(2033, 1, 10));
        MANAGER.json(Map.of(
                        "validFrom",
                        "2033-02-01",
                        "reason",
                        "시행규칙",
                        "data",
                        Map.of(
                                "effectWindow", Map.of("count", 12, "unit", "MONTHS"),
                                "effectStart", "MONTH_AFTER",
                                "practiceWithin", Map.of("count", 1, "unit", "YEARS"),
                                "reviewAfterEnd", Map.of("count", 3, "unit", "MONTHS"))))
                .post("/api/v1/proposal-rules/proposal-outcome/versions")
                .then()
                .statusCode(201);
        on(2033, 2, 1);
        Received after = OutcomeSteps.completed("새 규칙", LocalDate.of(2033, 1, 10));
        Received later = HEAD.does(waiting, "complete", OutcomeSteps.completion(LocalDate.of(2033, 1, 10)));
        window(later, "2033-01-10", "2034-01-09");
        window(before, "2033-01-10", "2034-01-09");
        window(after, "2033-02-01", "2034-01-31");
        due(after, "measure-outcome", "2034-02-28");
    }

    private static void on(int year, int month, int day) {
        LocalDate today = LocalDate.of(year, month, day);
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(today).plusSeconds(36_000), CityTime.ZONE), Clock.class);
    }

    private static void due(Received of, String kind, String on) {
        HEAD.get(PROPOSALS + "/{id}/duties", of.id())
                .then()
                .body("items.find { it.kind == '" + kind + "' }.dueOn", equalTo(on));
    }

    private static void window(Received of, String first, String last) {
        HEAD.get(PROPOSALS + "/{id}", of.id())
                .then()
                .body("implementation.completion.measuredFrom", equalTo(first))
                .body("implementation.completion.measuredTo", equalTo(last));
    }
}
