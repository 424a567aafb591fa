package city.innovation.proposal;

import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the time to decide begins, stands and runs on, by a clock that stands. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class DecisionClockYearTest {

    private static final Api AUTHOR = Api.as(Tokens.token("citizen").subject("C-clock"));
    private static final String CALLS = "/api/v1/open-calls";
    private static final String DECIDE = "decide-adoption";
    private static final Map<String, Object> REASON = Map.of("reason", "사유입니다.");
    private static final Map<String, Object> SUPPLEMENT = Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요.");

    @Test
    void developmentStopsTheTimeToTheAgreedDayAndNoLonger() {
        on(2047, 3, 4);
        Received proposal = AUTHOR.submits("정한 날까지 다듬을 제안");
        due(proposal, "2047-04-03");
        on(2047, 3, 8);
        Received developing = develop(proposal, "2047-03-29");
        developing
                .answer()
                .then()
                .body("outcome.until", equalTo("2047-03-29"))
                .body("outcome.consentedOn", equalTo("2047-03-07"));
        on(2047, 3, 29);
        assertThat(state(developing)).isEqualTo("PAUSED");
        on(2047, 5, 2); // noticed late: the days since count all the same
        awaitState(developing, "OPEN");
        due(developing, "2047-04-24"); // three weeks later
        HEAD.get(PROPOSALS + "/{id}/duties", developing.id())
                .then()
                .body("items.find { it.kind == '" + DECIDE + "' }.overdue", equalTo(true));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(proposal.id(), "city.innovation.proposal.development-started.v1")
                            .value())
                    .contains("\"proposerConsentedOn\":\"2047-03-07\"");
        }
        AUTHOR.get(PROPOSALS + "/{id}/revisions", proposal.id())
                .then()
                .body(
                        "items.find { it.command == 'start-development' }.diff.outcome.to.consentedOn",
                        equalTo("2047-03-07"));
    }

    @Test
    void anAwaitedOpinionStopsItForItsOwnTermAndNoLonger() {
        on(2047, 3, 4);
        Received proposal = AUTHOR.submits("의견이 오지 않는 제안");
        on(2047, 3, 8);
        Response asked = ask(proposal);
        on(2047, 3, 29);
        assertThat(state(proposal)).isEqualTo("PAUSED");
        on(2047, 5, 2); // noticed late: the days since count all the same
        awaitState(proposal, "OPEN");
        due(proposal, "2047-04-24");
        Api.OTHER_HEAD
                .json(Map.of("verdict", "FEASIBLE", "answer", "늦었지만 됩니다."))
                .header("If-Match", asked.header("ETag"))
                .post(PROPOSALS + "/{id}/opinions/{o}/answer", proposal.id(), asked.path("id"))
                .then()
                .statusCode(200);
        assertThat(state(proposal)).isEqualTo("OPEN");
        due(proposal, "2047-04-24"); // what comes late changes nothing
    }

    @Test
    void ofSeveralOpinionsTheLastDayCounts() {
        on(2047, 3, 4);
        Received proposal = AUTHOR.submits("의견이 둘 다 오지 않는 제안");
        on(2047, 3, 8);
        ask(proposal);
        on(2047, 3, 15);
        ask(proposal);
        on(2047, 5, 2);
        awaitState(proposal, "OPEN");
        due(proposal, "2047-05-03"); // 8 March to 5 April, then Labour Day and Buddha's Birthday
    }

    private static Response ask(Received proposal) {
        return HEAD.json(Map.of("department", "PARKS", "question", "나무를 옮길 수 있나요?"))
                .post(PROPOSALS + "/{id}/opinions", proposal.id());
    }

    @Test
    void anotherDayIsAgreedWithTheProposer() {
        on(2047, 3, 4);
        Received proposal = AUTHOR.submits("더 다듬을 제안");
        on(2047, 3, 8);
        Received developing = develop(proposal, "2047-03-15");
        Received longer = develop(developing, "2047-03-29");
        on(2047, 3, 20);
        HEAD.get(PROPOSALS + "/{id}/duties", longer.id())
                .then()
                .body("items.findAll { it.kind == 'develop' }.state", contains("CLOSED", "OPEN"))
                .body("items.find { it.kind == '" + DECIDE + "' }.state", equalTo("PAUSED"));
        on(2047, 4, 1);
        awaitState(longer, "OPEN");
        due(longer, "2047-04-24");
        on(2047, 4, 3);
        Received again = develop(longer, "2047-04-10"); // the time stands anew
        assertThat(state(again)).isEqualTo("PAUSED");
        on(2047, 4, 11);
        awaitState(again, "OPEN");
        due(again, "2047-05-03"); // after Labour Day and Buddha's Birthday
    }

    @Test
    void aSupplementBeyondTheAgreedDayStopsItUntilTheAnswer() {
        on(2047, 3, 4);
        Received developing = develop(AUTHOR.submits("다듬다가 보완할 제안"), "2047-03-15");
        on(2047, 3, 14);
        Received asked = HEAD.does(developing, "request-supplement", SUPPLEMENT);
        on(2047, 3, 18);
        await().untilAsserted(() -> HEAD.get(PROPOSALS + "/{id}/duties", asked.id())
                .then()
                .body("items.find { it.kind == 'develop' }.stage", equalTo("BREACHED")));
        assertThat(state(asked)).isEqualTo("PAUSED");
        on(2047, 3, 25);
        Received back = AUTHOR.does(asked, "supplement", Map.of("answer", "적었습니다."));
        assertThat(back.state()).isEqualTo("DEVELOPING");
        assertThat(state(back)).isEqualTo("OPEN");
        due(back, "2047-04-24"); // from 4 to 25 March nothing counted
    }

    @Test
    void anUndoneMergeOfWhatWasDevelopedTooLongLetsTheTimeRun() {
        on(2047, 3, 4);
        Received earlier = AUTHOR.submits("먼저 있던 제안");
        Received developing = develop(OTHER_CITIZEN.submits("합쳤다 되돌릴 제안"), "2047-03-08");
        on(2047, 3, 11);
        awaitState(developing, "OPEN");
        Received merged = OTHER_CITIZEN.does(developing, "merge", Map.of("into", earlier.id()));
        on(2047, 3, 21);
        Received back = MANAGER.does(merged, "undo-merge", REASON);
        assertThat(back.state()).isEqualTo("DEVELOPING");
        HEAD.get(PROPOSALS + "/{id}/duties", back.id())
                .then()
                .body("items.findAll { it.kind == '" + DECIDE + "' }.state", contains("CLOSED", "OPEN"));
    }

    @Test
    void aSupplementIsRequestedWithinSevenDaysOfACallsClosing() {
        on(2047, 9, 2);
        Response call = MANAGER.json(Map.of(
                        "title",
                        "창의제안 공모",
                        "topic",
                        "걷기 좋은 골목",
                        "closesAt",
                        CityTime.startOf(LocalDate.of(2047, 9, 16)).toString(),
                        "criteria",
                        List.of(Map.of("name", "창의성", "weightPercent", 100))))
                .post(CALLS);
        MANAGER.call()
                .header("If-Match", call.header("ETag"))
                .post(CALLS + "/" + call.path("id") + "/open")
                .then()
                .statusCode(200);
        Received early = answer(call.path("id"));
        Received late = answer(call.path("id"));
        on(2047, 9, 23); // the seventh day
        HEAD.does(early, "request-supplement", SUPPLEMENT);
        on(2047, 9, 24);
        refused(late);
    }

    @Test
    void andOfAReopening() {
        on(2047, 6, 3);
        Received closed =
                HEAD.does(AUTHOR.submits("다시 열 제안"), "close", Map.of("ground", "ALREADY_DONE", "reason", "시행하고 있습니다."));
        on(2047, 7, 1);
        Received reopened = MANAGER.does(closed, "reopen", REASON);
        on(2047, 7, 8);
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", reopened.id())
                .then()
                .body("actions", hasItem("request-supplement"));
        on(2047, 7, 9);
        refused(reopened);
    }

    private static void refused(Received proposal) {
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", proposal.id())
                .then()
                .body("actions", not(hasItem("request-supplement")));
        HEAD.command(proposal, "request-supplement", SUPPLEMENT).then().statusCode(409);
    }

    private static Received answer(String call) {
        return AUTHOR.submits(Map.of(
                "kind",
                "CALL",
                "callId",
                call,
                "title",
                "공모에 낸 제안",
                "problem",
                "현황",
                "responsibleDepartment",
                "TRAFFIC",
                "submit",
                true));
    }

    private static Received develop(Received proposal, String until) {
        return HEAD.does(proposal, "start-development", Map.of("until", until, "proposerConsentedOn", consent(until)));
    }

    /** A week and more before, in March on the seventh at the latest. */
    private static String consent(String until) {
        LocalDate weekBefore = LocalDate.parse(until).minusDays(8);
        LocalDate seventh = LocalDate.parse("2047-03-07");
        return (weekBefore.isAfter(seventh) ? seventh : LocalDate.parse("2047-03-04")).toString();
    }

    private static String state(Received of) {
        return HEAD.get(PROPOSALS + "/{id}/duties", of.id())
                .path("items.find { it.kind == '" + DECIDE + "' && it.state != 'CLOSED' }.state");
    }

    private static void awaitState(Received of, String state) {
        await().until(() -> state(of), state::equals);
    }

    private static void due(Received on, String day) {
        HEAD.get(PROPOSALS + "/{id}/duties", on.id())
                .then()
                .body("items.findAll { it.kind == '" + DECIDE + "' && it.state != 'CLOSED' }.dueOn", contains(day));
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plusSeconds(36_000), CityTime.ZONE),
                Clock.class);
    }
}
