package city.innovation.proposal.development;

import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class OpinionTest {

    private static final String OF = PROPOSALS + "/{id}/opinions";
    private static final Map<String, Object> PARKS = Map.of("department", "PARKS", "question", "나무를 옮길 수 있나요?");
    private static final Map<String, Object> ANSWER = Map.of("verdict", "CONDITIONAL", "answer", "봄이면 됩니다.");

    @Test
    void anOpinionIsADutyOfTwentyOneDaysInWhichTheDecisionStands() {
        on(2042, 3, 3);
        Received proposal = CITIZEN.submits("의견이 필요한 제안");
        due(proposal, "decide-adoption", "2042-04-02");
        on(2042, 3, 13);
        Response asked = ask(HEAD, proposal, PARKS);
        asked.then().statusCode(201).body("dueOn", equalTo("2042-04-03")).body("state", equalTo("REQUESTED"));
        state(proposal, "decide-adoption", "PAUSED");
        due(proposal, "give-opinion", "2042-04-03");
        OTHER_HEAD
                .get("/api/v1/me/duties?limit=200")
                .then()
                .body("items.findAll { it.resourceId == '" + proposal.id() + "' }.kind", contains("give-opinion"));
        on(2042, 3, 25);
        answer(OTHER_HEAD, proposal, asked, ANSWER)
                .then()
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("verdict", equalTo("CONDITIONAL"));
        state(proposal, "decide-adoption", "OPEN");
        due(proposal, "decide-adoption", "2042-04-14"); // 2 April and the twelve days
    }

    @Test
    void anAnswerThatComesLateStopsTheTimeToItsOwnDayAlone() {
        on(2042, 3, 3);
        Received proposal = CITIZEN.submits("의견이 늦게 온 제안");
        on(2042, 3, 13);
        Response asked = ask(HEAD, proposal, PARKS);
        on(2042, 4, 10); // whether or not somebody noticed before that its day is over
        answer(OTHER_HEAD, proposal, asked, ANSWER).then().statusCode(200).body("state", equalTo("GIVEN"));
        state(proposal, "decide-adoption", "OPEN");
        due(proposal, "decide-adoption", "2042-04-23"); // 2 April and the twenty-one days of the opinion
    }

    @Test
    void theProposerIsToldFirstAndReadsTheOpinion() {
        Received proposal = CITIZEN.submits("먼저 알리는 제안");
        Response asked = ask(MANAGER, proposal, PARKS);
        CITIZEN.get(OF, proposal.id())
                .then()
                .body("items.department", contains("PARKS"))
                .body("items.requestedBy", contains(nullValue()));
        HEAD.get(OF, proposal.id()).then().body("items.requestedBy", contains("E30001"));
        OTHER_HEAD.get(OF, proposal.id()).then().body("items.id", contains((String) asked.path("id")));
        for (Api other : List.of(OTHER_CITIZEN, OFFICIAL)) {
            other.get(OF, proposal.id()).then().statusCode(403);
        }
        Api.ANYBODY.get(OF, proposal.id()).then().statusCode(401);
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(proposal.id(), "city.innovation.proposal.opinion-requested.v1");
            assertThat(told.value())
                    .contains("\"askedDepartment\":\"PARKS\"", "C-7f3a")
                    .doesNotContain("나무");
        }
        CITIZEN.get(PROPOSALS + "/{id}/revisions", proposal.id())
                .then()
                .body("items.command", hasItem("request-opinion"));
    }

    @Test
    void theTimeRunsOnlyWhenTheLastOpinionIsThere() {
        Received proposal = CITIZEN.submits("의견이 둘 필요한 제안");
        Response first = ask(HEAD, proposal, PARKS);
        Response second = ask(HEAD, proposal, Map.of("subject", "E10021", "question", "할 수 있나요?"));
        answer(OTHER_HEAD, proposal, first, ANSWER).then().statusCode(200);
        state(proposal, "decide-adoption", "PAUSED");
        HEAD.json(Map.of("reason", "필요 없습니다."))
                .header("If-Match", second.header("ETag"))
                .post(OF + "/{o}/withdraw", proposal.id(), second.path("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        state(proposal, "decide-adoption", "OPEN");
        state(proposal, "give-opinion", "CLOSED");
        answer(OTHER_HEAD, proposal, first, ANSWER).then().statusCode(412);
        Response again = OTHER_HEAD.get(OF + "/{o}", proposal.id(), first.path("id"));
        answer(OTHER_HEAD, proposal, again, ANSWER).then().statusCode(409);
    }

    @Test
    void aSupplementInBetweenLeavesTheTimeStanding() {
        Received proposal = CITIZEN.submits("보완과 의견");
        Response asked = ask(HEAD, proposal, PARKS);
        Received now = Received.of(CITIZEN.get(PROPOSALS + "/{id}", proposal.id()));
        Received supplementing =
                HEAD.does(now, "request-supplement", Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요."));
        CITIZEN.does(supplementing, "supplement", Map.of("answer", "적었습니다."));
        state(proposal, "decide-adoption", "PAUSED");
        answer(OTHER_HEAD, proposal, asked, ANSWER).then().statusCode(200);
        state(proposal, "decide-adoption", "OPEN");
    }

    @Test
    void whoWasAskedAnswersAndNobodyElse() {
        Received proposal = CITIZEN.submits("누가 답하나");
        for (Api other : List.of(CITIZEN, OFFICIAL, OTHER_HEAD, Api.AUDITOR)) {
            ask(other, proposal, PARKS).then().statusCode(403);
        }
        ask(HEAD, proposal, Map.of("question", "누구에게?"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/department"));
        Response asked = ask(HEAD, proposal, Map.of("subject", "E10021", "question", "할 수 있나요?"));
        for (Api other : List.of(CITIZEN, HEAD, OTHER_HEAD, MANAGER)) {
            answer(other, proposal, asked, ANSWER).then().statusCode(403);
        }
        answer(OFFICIAL, proposal, asked, ANSWER).then().statusCode(200);
        ask(HEAD, proposal, Map.of("subject", "C-7f3a", "question", "어떤가요?"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDecisionEndsWhatIsAwaitedAndWhoAdvisedMayNotJudge() {
        Received proposal = CITIZEN.submits("기다리지 않는 제안");
        Response given = ask(HEAD, proposal, PARKS);
        answer(OTHER_HEAD, proposal, given, ANSWER).then().statusCode(200);
        ask(HEAD, proposal, Map.of("subject", "E10021", "question", "할 수 있나요?"));
        Received now = Received.of(CITIZEN.get(PROPOSALS + "/{id}", proposal.id()));
        Received referred = HEAD.does(now, "refer", Map.of("reason", "위원회로 보냅니다."));
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.await(proposal.id(), "city.innovation.proposal.referred.v1")
                            .value())
                    .contains("\"opinionGivers\":[\"E10021\",\"E20001\"]");
        }
        CITIZEN.does(referred, "withdraw", Map.of("reason", "거둡니다."));
        HEAD.get(OF, proposal.id()).then().body("items.state", hasItems("GIVEN", "WITHDRAWN"));
        state(proposal, "give-opinion", "CLOSED");
        ask(HEAD, proposal, PARKS).then().statusCode(409).body("detail", containsString("decided"));
    }

    @Test
    void onAWasteReportOnlyDepartmentsAreAsked() {
        Received report = CITIZEN.submits(Map.of(
                "kind",
                "BUDGET_WASTE",
                "title",
                "남는 방",
                "problem",
                "비어 있습니다.",
                "responsibleDepartment",
                "TRAFFIC",
                "details",
                Map.of("estimatedSavingWon", 3_000_000),
                "submit",
                true));
        for (String subject : List.of("C-7f3a", "E10021")) {
            ask(HEAD, report, Map.of("subject", subject, "question", "어떤가요?"))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("protected"));
        }
        ask(HEAD, report, PARKS).then().statusCode(201);
    }

    private static Response ask(Api by, Received proposal, Map<String, Object> body) {
        return by.json(body).post(OF, proposal.id());
    }

    private static Response answer(Api by, Received proposal, Response opinion, Map<String, Object> body) {
        return by.json(body)
                .header("If-Match", opinion.header("ETag"))
                .post(OF + "/{o}/answer", proposal.id(), opinion.path("id"));
    }

    private static void due(Received on, String kind, String day) {
        HEAD.get(PROPOSALS + "/{id}/duties", on.id())
                .then()
                .body("items.findAll { it.kind == '" + kind + "' && it.state != 'CLOSED' }.dueOn", hasItem(day));
    }

    private static void state(Received on, String kind, String state) {
        HEAD.get(PROPOSALS + "/{id}/duties", on.id())
                .then()
                .body("items.findAll { it.kind == '" + kind + "' }.state.unique()", contains(state));
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plus(Duration.ofHours(10)), CityTime.ZONE),
                Clock.class);
    }
}
