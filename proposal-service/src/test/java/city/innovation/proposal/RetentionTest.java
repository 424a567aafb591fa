package city.innovation.proposal;

import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Personal data goes when its time is over, by a clock that stands. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class RetentionTest {

    private static final String RUNS = "/api/v1/services/proposal/retention-runs";

    @Inject
    RetentionJob job;

    @Inject
    Sql sql;

    @Test
    void whatWasDeclinedLosesPeopleAndTextsAfterTwoYearsAndKeepsItsHistory() {
        on(2041, 1, 10);
        Api author = Api.as(Tokens.token("citizen").subject("C-forgotten").name("잊힐이"));
        Received proposal = author.submits("두 해 뒤에 잊힐 제안");
        HEAD.does(proposal, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "홍길동 님, 비쌉니다."));
        on(2042, 12, 1);
        job.run();
        author.get(PROPOSALS + "/{id}", proposal.id())
                .then()
                .body("problem", equalTo("현황과 문제"))
                .body("contributors.subject", contains("C-forgotten"));
        on(2043, 3, 2);
        job.run();
        HEAD.get(PROPOSALS + "/{id}", proposal.id())
                .then()
                .statusCode(200)
                .body("title", equalTo("두 해 뒤에 잊힐 제안"))
                .body("state", equalTo("NOT_ADOPTED"))
                .body("problem", equalTo(""))
                .body("outcome.reason", equalTo(null))
                .body("contributors.subject", contains(startsWith("p-")))
                .body("contributors.shareBp", contains(10_000));
        HEAD.get(PROPOSALS + "/{id}/revisions", proposal.id())
                .then()
                .body("items.command", hasItems("submit", "decline", "erase"));
        assertThat(sql.query("select 1 from person where subject = 'C-forgotten'", row -> 1))
                .isEmpty();
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(proposal.id(), "city.innovation.proposal.erased.v1");
            assertThat(told.value()).contains("C-forgotten").doesNotContain("현황과 문제");
        }
        AUDITOR.get(RUNS)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.day == '2043-03-02' }")
                .body("declined", greaterThanOrEqualTo(1))
                .body("people", greaterThanOrEqualTo(1))
                .body("finishedAt", notNullValue());
    }

    @Test
    void whoDiscussedAndSupportedItGoesWithItAndIsStillCountedOnce() {
        on(2043, 6, 10);
        Api speaker = Api.as(Tokens.token("citizen").subject("C-spoke").name("말한이"));
        Received proposal = CITIZEN.submits("말과 공감이 있는 제안");
        String path = PROPOSALS + "/" + proposal.id();
        String comment = speaker.json(Map.of("text", "저는 홍길동입니다."))
                .post(path + "/comments")
                .path("id");
        speaker.json(Map.of("text", "둘째 의견")).post(path + "/comments").then().statusCode(201);
        HEAD.json(Map.of("reason", "이름을 적었음"))
                .post(path + "/comments/" + comment + "/report")
                .then()
                .statusCode(204);
        speaker.call().put(path + "/supports/me").then().statusCode(200);
        Received closed = HEAD.does(proposal, "close", Map.of("ground", "MERE_COMPLAINT", "reason", "민원입니다."));
        on(2045, 7, 1);
        job.run();
        HEAD.get(path + "/comments")
                .then()
                .body("items.author", everyItem(startsWith("p-")))
                .body("items.participant", contains(1, 1))
                .body("items.text", everyItem(equalTo("")))
                .body("items.name", everyItem(equalTo(null)));
        HEAD.get(path).then().body("commentCount", equalTo(2)).body("supportCount", equalTo(1));
        for (String table : new String[] {"proposal_comment", "comment_participant", "proposal_support", "person"}) {
            assertThat(sql.query("select to_jsonb(t) from " + table + " t", row -> row.getString(1)))
                    .as(table)
                    .noneMatch(row -> row.contains("C-spoke"));
        }
        MANAGER.does(Received.of(HEAD.get(path)), "reopen", Map.of("reason", "잘못 닫았습니다."));
        speaker.call().put(path + "/supports/me").then().statusCode(200).body("count", equalTo(1));
        assertThat(closed.state()).isEqualTo("CLOSED");
    }

    @Test
    void whatWasAdoptedIsKeptForThreeYearsAndWhileItIsCarriedOut() {
        on(2051, 1, 10);
        Received shelved = HEAD.does(CITIZEN.submits("미뤄 둔 제안"), "adopt", Map.of("reason", "좋습니다."));
        Received going = HEAD.does(CITIZEN.submits("하고 있는 제안"), "adopt", Map.of("reason", "좋습니다."));
        HEAD.does(going, "decide", Map.of("promisedOn", "2051-06-30"));
        on(2053, 12, 1);
        job.run();
        proposers(shelved).body("contributors.subject", not(hasItem(startsWith("p-"))));
        on(2054, 3, 2);
        job.run();
        proposers(shelved)
                .body("contributors.subject", contains(startsWith("p-")))
                .body("problem", equalTo("현황과 문제"));
        proposers(going).body("contributors.subject", contains("C-7f3a"));
    }

    /** A rule that is changed holds for what is received from its day on. */
    @Test
    void anotherTermHoldsForWhatIsReceivedUnderIt() {
        on(2061, 1, 10);
        Received old = CITIZEN.submits("옛 보존 기간");
        HEAD.does(old, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        MANAGER.json(Map.of(
                        "validFrom",
                        "2061-02-01",
                        "reason",
                        "조례 개정",
                        "data",
                        Map.of(
                                "declined",
                                Map.of("count", 1, "unit", "YEARS"),
                                "adopted",
                                Map.of("count", 3, "unit", "YEARS"),
                                "declinedTexts",
                                false,
                                "adoptedTexts",
                                false)))
                .post("/api/v1/proposal-rules/proposal-retention/versions")
                .then()
                .statusCode(201);
        on(2061, 2, 1);
        Received young = CITIZEN.submits("새 보존 기간");
        HEAD.does(young, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        on(2062, 3, 2);
        job.run();
        proposers(young)
                .body("contributors.subject", contains(startsWith("p-")))
                .body("problem", equalTo("현황과 문제"));
        proposers(old).body("contributors.subject", contains("C-7f3a"));
    }

    @Test
    void draftsThatWereWithdrawnOrLeftAloneGoWithTheirTitles() {
        on(2031, 1, 13);
        Api author = Api.as(Tokens.token("citizen").subject("C-drafter").name("초안이"));
        Received withdrawn = author.does(
                Received.of(author.propose(Map.of("title", "거둔 초안의 제목", "problem", "내 사정"))),
                "withdraw",
                Map.of("reason", "그만둡니다."));
        Received left = Received.of(author.propose(Map.of("title", "두고 간 초안의 제목", "problem", "내 사정")));
        on(2032, 6, 1);
        Received touched = Received.of(author.call()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", author.get(PROPOSALS + "/{id}", left.id()).header("ETag"))
                .body(Map.of("problem", "내 사정이 바뀜"))
                .patch(PROPOSALS + "/{id}", left.id()));
        on(2033, 3, 7);
        job.run();
        AUDITOR.get(PROPOSALS + "/{id}", withdrawn.id())
                .then()
                .statusCode(200)
                .body("title", equalTo(""))
                .body("problem", equalTo(""))
                .body("contributors.subject", contains(startsWith("p-")));
        author.get(PROPOSALS + "/{id}", touched.id()).then().body("problem", equalTo("내 사정이 바뀜"));
        on(2034, 7, 5);
        job.run();
        author.get(PROPOSALS + "/{id}", left.id()).then().statusCode(404);
        for (String table : new String[] {"proposal", "person"}) {
            assertThat(sql.query("select to_jsonb(t) from " + table + " t", row -> row.getString(1)))
                    .as(table)
                    .noneMatch(row -> row.contains("C-drafter") || row.contains("두고 간") || row.contains("초안이"));
        }
        try (Topic topic = Topic.named("innovation.proposals")) {
            assertThat(topic.of(left.id())).isEmpty();
        }
    }

    @Test
    void whoCarriedOutAnotherOneKeepsTheNameThere() {
        on(2035, 1, 11);
        Api doer = Api.as(Tokens.token("official").subject("E-doer").name("일한이").department("TRAFFIC"));
        Received declined = doer.submits("한 사람의 불채택 제안");
        HEAD.does(declined, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        Received decided = OutcomeSteps.decided("그 사람이 실시한 제안");
        Map<String, Object> completion = new java.util.HashMap<>(OutcomeSteps.completion(LocalDate.of(2035, 1, 11)));
        completion.put(
                "implementers",
                java.util.List.of(Map.of("subject", "E-doer", "department", "TRAFFIC", "shareBp", 10_000)));
        HEAD.does(decided, "complete", completion);
        on(2037, 3, 5);
        job.run();
        proposers(declined).body("contributors.subject", contains(startsWith("p-")));
        assertThat(sql.query("select name from person where subject = 'E-doer'", row -> row.getString(1)))
                .containsExactly("일한이");
    }

    /** What reads for everybody who works on it must not lead back to the person; the auditors' records do. */
    @Test
    void dutiesAndRevisionsNameStandInsToo() {
        on(2037, 1, 13);
        Api author = Api.as(Tokens.token("citizen").subject("C-traced"));
        Received asked = HEAD.does(
                author.submits("되짚을 수 없는 제안"),
                "request-supplement",
                Map.of("reasonCode", "COST", "reason", "비용을 적어 주세요."));
        Received given = author.does(asked, "supplement", Map.of("answer", "적었습니다."));
        HEAD.does(given, "decline", Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다."));
        on(2039, 3, 9);
        job.run();
        for (String path : new String[] {"/duties", "/revisions"}) {
            assertThat(HEAD.get(PROPOSALS + "/{id}" + path, given.id())
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(path)
                    .contains("p-")
                    .doesNotContain("C-traced");
        }
        HEAD.get(PROPOSALS + "/{id}/revisions", given.id())
                .then()
                .body("items.find { it.command == 'erase' }.actor", equalTo("system:retention"));
        AUDITOR.get("/api/v1/services/proposal/change-records?aggregateId=" + given.id())
                .then()
                .body("items.actor", hasItem("C-traced"))
                .body("items.intact", everyItem(equalTo(true)));
    }

    @Test
    void othersSeeNoReport() {
        for (Api other : new Api[] {CITIZEN, HEAD}) {
            other.get(RUNS).then().statusCode(403);
        }
    }

    private static io.restassured.response.ValidatableResponse proposers(Received proposal) {
        return HEAD.get(PROPOSALS + "/{id}", proposal.id()).then().statusCode(200);
    }

    private static void on(int year, int month, int day) {
        QuarkusMock.installMockForType(
                Clock.fixed(CityTime.startOf(LocalDate.of(year, month, day)).plusSeconds(36_000), CityTime.ZONE),
                Clock.class);
    }
}
