package city.innovation.proposal;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.OutcomeSteps.REASON;
import static city.innovation.proposal.OutcomeSteps.STORY;
import static city.innovation.proposal.OutcomeSteps.adopted;
import static city.innovation.proposal.OutcomeSteps.completed;
import static city.innovation.proposal.OutcomeSteps.decided;
import static city.innovation.proposal.OutcomeSteps.measured;
import static city.innovation.proposal.OutcomeSteps.recorded;
import static city.innovation.proposal.OutcomeSteps.recording;
import static city.innovation.proposal.OutcomeSteps.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OutcomeTest {

    @Test
    void aTrialStandsTheDecisionsClockUntilItsEnd() {
        LocalDate until = today().plusMonths(3);
        Received trial = HEAD.does(
                adopted("도전적인 제안"),
                "incubate",
                Map.of(
                        "plan",
                        "두 골목에서 시범",
                        "until",
                        until.toString(),
                        "budgetWon",
                        12_000_000,
                        "experts",
                        List.of("E1")));
        trial.answer()
                .then()
                .body("state", equalTo("INCUBATING"))
                .body("implementation.pilot.budgetWon", equalTo(12_000_000))
                .body("implementation.pilot.experts", contains("E1"));
        ANYBODY.get(PROPOSALS + "/{id}", trial.id())
                .then()
                .body("implementation.pilot.until", equalTo(until.toString()))
                .body("implementation.pilot.experts", nullValue());
        duties(trial, "find { it.kind == 'decide-implementation' }.state", equalTo("PAUSED"));
        duties(trial, "find { it.kind == 'end-trial' }.dueOn", equalTo(until.toString()));
        Received promised = HEAD.does(trial, "decide", OutcomeSteps.promise());
        duties(promised, "findAll { it.state != 'CLOSED' }.kind", contains("keep-promise"));
        told(promised, "incubated", "\"budgetWon\":12000000");
    }

    @Test
    void aDeferralNeedsAReasonAndIsLookedAtAgain() {
        Received adopted = adopted("미룰 제안");
        LocalDate review = today().plusMonths(1);
        HEAD.command(adopted, "defer", Map.of("reviewOn", review.toString()))
                .then()
                .statusCode(400);
        Map<String, Object> defer =
                Map.of("reviewOn", review.toString(), "reasonCode", "BUDGET", "reason", "예산이 없습니다.");
        Received deferred = HEAD.does(adopted, "defer", defer);
        duties(deferred, "findAll { it.state == 'OPEN' }.kind", contains("review-deferral"));
        Received again = HEAD.does(deferred, "defer", defer);
        duties(again, "findAll { it.kind == 'review-deferral' }.state", contains("CLOSED", "OPEN"));
        Received decided = HEAD.does(again, "decide", OutcomeSteps.promise());
        decided.answer().then().body("state", equalTo("IMPLEMENTING"));
        HEAD.command(adopted("지난 날짜"), "decide", Map.of("promisedOn", "2020-01-01"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("The day is over."));
    }

    @Test
    void aPromiseThatSlipsSaysWhyAndKeepsEveryDay() {
        Received decided = decided("늦어지는 제안");
        LocalDate first = today().plusMonths(2);
        LocalDate second = today().plusMonths(5);
        HEAD.command(decided, "slip-promise", slip(first.minusDays(1))).then().statusCode(409);
        Received slipped = HEAD.does(decided, "slip-promise", slip(second));
        slipped.answer()
                .then()
                .body("state", equalTo("IMPLEMENTING"))
                .body("implementation.promise.promisedOn", equalTo(second.toString()))
                .body("implementation.promise.history.promisedOn", contains(first.toString(), second.toString()))
                .body("implementation.promise.history[1].reasonCode", equalTo("CONTRACT_DELAYED"));
        duties(slipped, "find { it.kind == 'keep-promise' }.dueOn", equalTo(second.toString()));
        String event = told(slipped, "promise-slipped", "\"oldOn\":\"" + first + "\"");
        assertThat(event)
                .contains("\"newOn\":\"" + second + "\"", "\"subjects\":[\"C-7f3a\"]")
                .doesNotContain("유찰");
        HEAD.command(adopted("약속 전"), "slip-promise", slip(second))
                .then()
                .statusCode(409)
                .body("allowed", hasItem("decide"));
    }

    @Test
    void theEffectIsProvisionalFirstAndMeasuredAfterTwelveMonths() {
        Received completed = completed("성과가 나는 제안", today().minusMonths(12));
        completed
                .answer()
                .then()
                .body("state", equalTo("IMPLEMENTED"))
                .body("implementation.completion.implementers.lead", contains(true, false))
                .body("implementation.provisionalEffect.netSavingWon", equalTo(13_500_000))
                .body("implementation.measuredEffect", nullValue());
        duties(
                completed,
                "find { it.kind == 'measure-outcome' }.openedAt",
                containsString(today().minusMonths(12).plusMonths(12).minusDays(2) + "T15:00"));
        told(completed, "implemented", "\"executedWon\":38500000");
        Received recorded = recorded(completed, 58_000_000);
        recorded.answer().then().body("implementation.draft.recordedBy", equalTo("E10022"));
        CITIZEN.get(PROPOSALS + "/{id}", recorded.id()).then().body("implementation.draft", nullValue());
        Received measured = MANAGER.does(recorded, "measure", REASON);
        measured.answer()
                .then()
                .body("state", equalTo("MEASURED"))
                .body("implementation.draft", nullValue())
                .body("implementation.measuredEffect.measurement", equalTo(1))
                .body("implementation.measuredEffect.netSavingWon", equalTo(22_500_000))
                .body("implementation.measuredEffect.signedOffBy", equalTo("E30001"))
                .body("implementation.measuredEffect.figures.grade", equalTo("SU"))
                .body("implementation.measuredEffect.figures.survey.respondents", equalTo(412));
        duties(measured, "findAll { it.state != 'CLOSED' }", empty());
        assertThat(told(measured, "measured", "\"measurement\":1"))
                .contains("\"savingWon\":61000000", "\"costClass\":\"RUNNING\"", "\"signedOffBy\":\"E30001\"");
        ANYBODY.get(PROPOSALS + "/{id}", measured.id())
                .then()
                .body("implementation.measuredEffect.figures.grade", equalTo("SU"))
                .body("implementation.measuredEffect.signedOffBy", nullValue())
                .body("implementation.completion.implementers", nullValue());
    }

    @Test
    void beforeTheTwelveMonthsAreOverNobodySignsOff() {
        Received recorded = recorded(completed("이른 측정", today().minusMonths(12).plusDays(1)), 1);
        MANAGER.command(recorded, "measure", REASON)
                .then()
                .statusCode(409)
                .body("detail", containsString("twelve months"));
        MANAGER.command(completed("빈 측정", today().minusYears(2)), "measure", REASON)
                .then()
                .statusCode(409)
                .body("detail", containsString("Nothing is recorded"));
    }

    @Test
    void aCorrectionIsAMeasurementOfItsOwn() {
        Received shared = HEAD.does(measured("고쳐 잴 제안"), "share", STORY);
        Received corrected = MANAGER.does(recorded(shared, 40_000_000), "correct-measurement", REASON);
        corrected
                .answer()
                .then()
                .body("state", equalTo("SHARED"))
                .body("implementation.measuredEffect.measurement", equalTo(2))
                .body("implementation.measuredEffect.netSavingWon", equalTo(4_500_000));
        ANYBODY.get(PROPOSALS + "/{id}/effects", shared.id())
                .then()
                .body("items.measurement", contains(0, 1, 2))
                .body("items.recordedBy", contains(nullValue(), nullValue(), nullValue()));
        try (Topic topic = Topic.named("innovation.proposals")) {
            List<Message> twice = topic.awaitAtLeast(
                    2,
                    "measurements",
                    m -> shared.id().equals(m.key()) && m.type().endsWith(".measured.v1"));
            assertThat(twice.getLast().value()).contains("\"measurement\":2", "\"savingWon\":43000000");
        }
    }

    @Test
    void aPracticeIsMeasuredWithoutCompletingIt() {
        Received adopted = HEAD.does(
                OFFICIAL.submits(Map.of(
                        "kind",
                        "PRACTICE",
                        "title",
                        "이미 해 본 개선",
                        "problem",
                        "현황",
                        "responsibleDepartment",
                        "TRAFFIC",
                        "submit",
                        true)),
                "adopt",
                Map.of("reason", "좋은 사례입니다."));
        Map<String, Object> figures = OutcomeSteps.figures(50_000_000);
        recording(COLLEAGUE, adopted, figures)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/firstEffectOn"));
        Map<String, Object> late = Map.of(
                "effect",
                figures.get("effect"),
                "firstEffectOn",
                today().minusMonths(15).toString());
        recording(COLLEAGUE, adopted, late).then().statusCode(409).body("detail", containsString("within a year"));
        Map<String, Object> right = Map.of(
                "effect",
                figures.get("effect"),
                "firstEffectOn",
                today().minusMonths(12).toString());
        Received recorded = Received.of(recording(COLLEAGUE, adopted, right)
                .then()
                .statusCode(200)
                .extract()
                .response());
        Received measured = MANAGER.does(recorded, "measure", REASON);
        measured.answer()
                .then()
                .body("state", equalTo("MEASURED"))
                .body("implementation.completion.implementers.subject", contains("E10021"));
        duties(measured, "findAll { it.state != 'CLOSED' }", empty());
        HEAD.command(adopted("보통 제안"), "measure", REASON)
                .then()
                .statusCode(409)
                .body("detail", containsString("Only a practice"));
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", adopted("또 다른 제안").id())
                .then()
                .body("actions", not(hasItem("measure")));
    }

    @Test
    void anAbandonedOneIsLookedAtAgainAndARevokedOneIsOver() {
        Received abandoned = HEAD.does(
                decided("그만둘 제안"),
                "abandon",
                Map.of(
                        "ground",
                        "NO_BIDDER",
                        "reason",
                        "응찰자가 없습니다.",
                        "reviewOn",
                        today().plusMonths(4).toString()));
        abandoned.answer().then().body("state", equalTo("DEFERRED"));
        duties(abandoned, "findAll { it.state == 'OPEN' }.kind", contains("review-deferral"));
        told(abandoned, "abandoned", "\"ground\":\"NO_BIDDER\"");
        Received revoked = MANAGER.does(abandoned, "revoke", Map.of("ground", "FALSE_RECORD", "reason", "사실과 다릅니다."));
        revoked.answer().then().body("state", equalTo("REVOKED")).body("outcome.code", equalTo("FALSE_RECORD"));
        duties(revoked, "findAll { it.state != 'CLOSED' }", empty());
        told(revoked, "adoption-revoked", "\"formerState\":\"DEFERRED\"");
        MANAGER.get(PROPOSALS + "/{id}/revisions", revoked.id()).then().body("items.command", hasItem("revoke"));
    }

    @Test
    void wrongSharesFiguresAndResidentNumbersAreRefused() {
        Received decided = decided("잘못 적는 제안");
        Map<String, Object> completion = OutcomeSteps.completion(today());
        Map<String, Object> shares = new java.util.HashMap<>(completion);
        shares.put("implementers", List.of(Map.of("subject", "E1", "shareBp", 9_999)));
        HEAD.command(decided, "complete", shares)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/implementers"));
        Map<String, Object> twice = new java.util.HashMap<>(completion);
        Map<String, Object> saving = Map.of("costClass", "RUNNING", "savingWon", 1, "costWon", 0);
        twice.put("effect", Map.of("savings", List.of(saving, saving)));
        HEAD.command(decided, "complete", twice).then().statusCode(400).body("violations[0].message", notNullValue());
        HEAD.command(
                        decided,
                        "slip-promise",
                        Map.of("promisedOn", "2099-01-01", "reasonCode", "X", "reason", "담당 900101-1234567"))
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
    }

    private static Map<String, Object> slip(LocalDate to) {
        return Map.of("promisedOn", to.toString(), "reasonCode", "CONTRACT_DELAYED", "reason", "두 번 유찰되었습니다.");
    }

    private static void duties(Received of, String path, org.hamcrest.Matcher<?> matches) {
        HEAD.get(PROPOSALS + "/{id}/duties", of.id()).then().body("items." + path, matches);
    }

    /** The event of that name, which must say so. */
    private static String told(Received of, String event, String says) {
        try (Topic topic = Topic.named("innovation.proposals")) {
            String value = topic.await(of.id(), "city.innovation.proposal." + event + ".v1")
                    .value();
            assertThat(value).contains(says);
            return value;
        }
    }
}
