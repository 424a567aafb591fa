package city.innovation.proposal.call;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_CITIZEN;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestClock;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class CallTest {

    private static final String CALLS = "/api/v1/open-calls";

    @Test
    void timeOpensAndClosesACallAndItsAnswersAreDecidedFromTheClosing() {
        Instant opens = soon(Duration.ofHours(1));
        Instant closes = soon(Duration.ofDays(10));
        String id = create(opens, closes);
        ANYBODY.get(CALLS + "/" + id).then().statusCode(404);
        ANYBODY.get(CALLS + "?limit=200").then().body("items.id", not(hasItem(id)));
        MANAGER.get(CALLS + "?state=DRAFT&limit=200").then().body("items.id", hasItem(id));
        CITIZEN.propose(answer(id, true)).then().statusCode(400).body("violations[0].field", equalTo("/callId"));

        TestClock.set(opens.plusSeconds(5));
        awaitState(id, "OPEN").then().body("openedAt", equalTo(opens.toString()));
        Received proposal = CITIZEN.submits(answer(id, true));
        proposal.answer().then().body("callId", equalTo(id)).body("kind", equalTo("CALL"));
        Received draft = Received.of(CITIZEN.propose(answer(id, false)));
        ANYBODY.get(PROPOSALS + "?call=" + id).then().body("items.id", contains(proposal.id()));
        decide(proposal).body("openedAt", equalTo(closes.toString())).body("term.count", equalTo(30));

        Instant later = closes.plus(5, ChronoUnit.DAYS);
        edit(id, Map.of("closesAt", later.toString())).then().statusCode(200);
        decide(proposal).body("openedAt", equalTo(later.toString()));
        edit(id, Map.of("criteria", List.of(Map.of("name", "다른 기준", "weightPercent", 100))))
                .then()
                .statusCode(409);

        TestClock.set(later.plusSeconds(5));
        CITIZEN.command(draft, "submit", null).then().statusCode(409).body("code", equalTo("conflict"));
        awaitState(id, "CLOSED").then().body("endedAt", equalTo(later.toString()));
        CITIZEN.propose(answer(id, true)).then().statusCode(409);
        decide(proposal).body("openedAt", equalTo(later.toString())).body("state", equalTo("OPEN"));
        HEAD.get(PROPOSALS + "/{id}", proposal.id()).then().body("state", equalTo("SUBMITTED"));
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(id, "city.innovation.call.closed.v1");
            assertThat(topic.of(id))
                    .extracting(m -> m.type())
                    .containsExactly("city.innovation.call.opened.v1", "city.innovation.call.closed.v1");
            assertThat(topic.await(proposal.id(), "city.innovation.proposal.submitted.v1")
                            .value())
                    .contains("\"callId\":\"" + id + "\"");
        }
    }

    @Test
    void aManagerClosesEarlyAndTheTimeToDecideBeginsThen() {
        String id = create(null, soon(Duration.ofDays(20)));
        command(MANAGER, id, "open", null).then().statusCode(200).body("state", equalTo("OPEN"));
        Received proposal = CITIZEN.submits(answer(id, true));
        Received asked = HEAD.does(
                CITIZEN.submits(answer(id, true)),
                "request-supplement",
                Map.of("reasonCode", "COST_MISSING", "reason", "비용을 적어 주세요."));
        for (Api other : List.of(CITIZEN, HEAD, Api.AUDITOR)) {
            command(other, id, "close", null).then().statusCode(403);
        }
        command(ANYBODY, id, "close", null).then().statusCode(401);
        Response closed = command(MANAGER, id, "close", null);
        closed.then().statusCode(200).body("state", equalTo("CLOSED")).body("endedAt", notNullValue());
        decide(proposal).body("openedAt", equalTo(closed.path("endedAt")));
        decide(asked).body("state", equalTo("PAUSED"));
        command(MANAGER, id, "open", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", empty());
        MANAGER.get(CALLS + "/" + id + "/revisions").then().body("items.command", contains("draft", "open", "close"));
        CITIZEN.get(CALLS + "/" + id + "/revisions").then().statusCode(403);
        ANYBODY.get(CALLS + "/" + id + "/allowed-actions").then().body("actions", empty());
    }

    @Test
    void noAnswerIsDecidedOnWhileOthersCanStillCome() {
        String id = create(null, soon(Duration.ofDays(20)));
        command(MANAGER, id, "open", null);
        Received proposal = CITIZEN.submits(answer(id, true));
        Map<String, Object> decline = Map.of("reasonCode", "TOO_COSTLY", "reason", "비쌉니다.");
        HEAD.command(proposal, "adopt", Map.of("reason", "좋습니다."))
                .then()
                .statusCode(409)
                .body("detail", containsString("closing"));
        HEAD.command(proposal, "decline", decline).then().statusCode(409);
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", proposal.id())
                .then()
                .body("actions", not(hasItem("adopt")))
                .body("actions", not(hasItem("decline")))
                .body("actions", hasItem("request-supplement"));
        command(MANAGER, id, "close", null).then().statusCode(200);
        HEAD.get(PROPOSALS + "/{id}/allowed-actions", proposal.id())
                .then()
                .body("actions", hasItem("adopt"))
                .body("actions", hasItem("decline"));
        HEAD.does(Received.of(HEAD.get(PROPOSALS + "/{id}", proposal.id())), "adopt", Map.of("reason", "좋습니다."));
    }

    @Test
    void afterAStandstillACallOpensAndClosesAtTheTimesThatItNamed() {
        Instant opens = soon(Duration.ofHours(2));
        Instant closes = soon(Duration.ofHours(3));
        String id = create(opens, closes);
        TestClock.set(soon(Duration.ofDays(2)));
        awaitState(id, "CLOSED")
                .then()
                .body("openedAt", equalTo(opens.toString()))
                .body("endedAt", equalTo(closes.toString()));
    }

    @Test
    void aCancelledCallTakesNoAnswersAndThoseItHasAreDecidedAsAny() {
        String id = create(null, soon(Duration.ofDays(20)));
        MANAGER.get(CALLS + "/" + id + "/allowed-actions").then().body("actions", contains("open", "cancel"));
        command(MANAGER, id, "open", null).then().statusCode(200);
        Received proposal = CITIZEN.submits(answer(id, true));
        command(MANAGER, id, "cancel", Map.of("reason", "번호 900101-1234567"))
                .then()
                .statusCode(400);
        command(MANAGER, id, "cancel", Map.of("reason", "예산이 없습니다."))
                .then()
                .statusCode(200)
                .body("cancelReason", equalTo("예산이 없습니다."));
        CITIZEN.propose(answer(id, true)).then().statusCode(409);
        assertThat(Instant.parse(decide(proposal)
                        .extract()
                        .path("items.find { it.kind == 'decide-adoption' && it.state != 'CLOSED' }.openedAt")))
                .isBeforeOrEqualTo(TestClock.now());
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.await(id, "city.innovation.call.cancelled.v1");
        }
    }

    @Test
    void whatIsNoSoundCallIsRefused() {
        for (Api other : List.of(CITIZEN, HEAD, Api.AUDITOR)) {
            other.json(call(null, soon(Duration.ofDays(1)))).post(CALLS).then().statusCode(403);
        }
        ANYBODY.json(call(null, soon(Duration.ofDays(1)))).post(CALLS).then().statusCode(401);
        MANAGER.json(call(null, soon(Duration.ofDays(-1)))).post(CALLS).then().statusCode(400);
        MANAGER.json(call(soon(Duration.ofDays(2)), soon(Duration.ofDays(1))))
                .post(CALLS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/closesAt"));
        Map<String, Object> weights = call(null, soon(Duration.ofDays(1)));
        weights.put("criteria", List.of(Map.of("name", "창의성", "weightPercent", 99)));
        MANAGER.json(weights).post(CALLS).then().statusCode(400).body("violations[0].field", equalTo("/criteria"));
        MANAGER.json(call(null, soon(Duration.ofDays(1))))
                .post(CALLS)
                .then()
                .statusCode(201)
                .body("number", matchesPattern("C-\\d{4}-\\d{6}"))
                .body("rewards[0].amountWon", equalTo(3_000_000));
        CITIZEN.propose(Map.of("title", "공모 없는 공모제안", "problem", "현황", "kind", "CALL"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/callId"));
        String id = create(null, soon(Duration.ofDays(1)));
        command(MANAGER, id, "open", null);
        Map<String, Object> other = new HashMap<>(answer(id, true));
        other.put("kind", "IDEA");
        OTHER_CITIZEN.propose(other).then().statusCode(400);
    }

    private static Instant soon(Duration in) {
        return TestClock.now().plus(in).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, Object> call(Instant opens, Instant closes) {
        Map<String, Object> call = new HashMap<>(Map.of(
                "title",
                "창의제안 공모",
                "topic",
                "걷기 좋은 골목",
                "closesAt",
                closes.toString(),
                "criteria",
                List.of(Map.of("name", "창의성", "weightPercent", 40), Map.of("name", "효과", "weightPercent", 60)),
                "rewards",
                List.of(Map.of("name", "대상", "places", 1, "amountWon", 3_000_000))));
        if (opens != null) {
            call.put("opensAt", opens.toString());
        }
        return call;
    }

    private static String create(Instant opens, Instant closes) {
        return MANAGER.json(call(opens, closes))
                .post(CALLS)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private static Map<String, Object> answer(String call, boolean submit) {
        return Map.of(
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
                submit);
    }

    private static Response edit(String id, Map<String, Object> patch) {
        return MANAGER.call()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", MANAGER.get(CALLS + "/" + id).header("ETag"))
                .body(patch)
                .patch(CALLS + "/" + id);
    }

    private static Response command(Api by, String id, String command, Object body) {
        var call = by.call().header("If-Match", MANAGER.get(CALLS + "/" + id).header("ETag"));
        return (body == null ? call : call.contentType("application/json").body(body))
                .post(CALLS + "/" + id + "/" + command);
    }

    private static Response awaitState(String id, String state) {
        return await().until(() -> MANAGER.get(CALLS + "/" + id), call -> state.equals(call.path("state")));
    }

    private static io.restassured.response.ValidatableResponse decide(Received proposal) {
        return HEAD.get(PROPOSALS + "/{id}/duties", proposal.id())
                .then()
                .statusCode(200)
                .rootPath("items.find { it.kind == 'decide-adoption' && it.state != 'CLOSED' }");
    }
}
