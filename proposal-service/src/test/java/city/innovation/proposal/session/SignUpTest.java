package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.atOnce;
import static city.innovation.proposal.session.SessionCalls.citizen;
import static city.innovation.proposal.session.SessionCalls.command;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.now;
import static city.innovation.proposal.session.SessionCalls.open;
import static city.innovation.proposal.session.SessionCalls.planned;
import static city.innovation.proposal.session.SessionCalls.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.kit.sql.Sql;
import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SignUpTest {

    @Test
    void fiftyPeopleAtOnceGetThirtyPlacesAndAnOrderedQueue() throws Exception {
        Received session = open(MANAGER, "LISTENING", Map.of("capacity", 30));
        List<Response> answers = atOnce(IntStream.range(0, 50)
                .mapToObj(i -> citizen())
                .<Callable<Response>>map(person -> () -> signUp(person, session))
                .toList());
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("state")))
                .hasSize(50)
                .satisfies(states ->
                        assertThat(Collections.frequency(states, "SIGNED_UP")).isEqualTo(30))
                .satisfies(states ->
                        assertThat(Collections.frequency(states, "WAITING")).isEqualTo(20));
        Received after = now(ANYBODY, session);
        after.answer()
                .then()
                .body("signedUp", equalTo(30))
                .body("waiting", equalTo(20))
                .body("version", equalTo(2));
        List<Integer> queue = MANAGER.get(SESSIONS + "/{id}/sign-ups?state=WAITING&limit=200", session.id())
                .path("items.waitingAs");
        assertThat(queue)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Inject
    Sql sql;

    @Test
    void everybodyIsToldOfACancelledSessionByAsManyEventsAsThatTakes() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        sql.update("insert into session_sign_up (id, version, session_id, subject, state, signed_up_at)"
                + " select gen_random_uuid(), 1, '" + session.id()
                + "', 'C-many-' || gen_random_uuid(), 'SIGNED_UP', now()"
                + " from generate_series(1, 1600)");
        does(MANAGER, session, "cancel", Map.of("reason", "비가 옵니다."));
        try (Topic topic = Topic.named("innovation.proposals")) {
            List<Message> told = topic.awaitAtLeast(
                    3,
                    "parts",
                    message -> session.id().equals(message.key())
                            && "city.innovation.session.cancelled.v1".equals(message.type()));
            List<JsonPath> events =
                    told.stream().map(message -> JsonPath.from(message.value())).toList();
            assertThat(events.stream().map(event -> event.getInt("part"))).containsExactly(1, 2, 3);
            assertThat(events.stream().map(event -> event.getInt("parts"))).containsOnly(3);
            assertThat(events.stream().flatMap(event -> event.<String>getList("notify.subjects").stream()))
                    .hasSize(1600)
                    .doesNotHaveDuplicates();
            assertThat(events.stream().flatMap(event -> event.<String>getList("notify.departments").stream()))
                    .as("the department is told once")
                    .hasSize(1);
            List<Long> numbers = told.stream()
                    .map(message -> Long.parseLong(message.headers().get("ce_sequence")))
                    .toList();
            assertThat(numbers)
                    .as("gapless, in order")
                    .containsExactly(numbers.getFirst(), numbers.getFirst() + 1, numbers.getFirst() + 2);
        }
    }

    @Test
    void onePersonFiftyTimesAtOnceHasOnePlace() throws Exception {
        Received session = open(MANAGER, "LISTENING", Map.of("capacity", 30));
        Api person = citizen();
        List<Response> answers = atOnce(Collections.nCopies(50, () -> signUp(person, session)));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(49);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        now(ANYBODY, session).answer().then().body("signedUp", equalTo(1)).body("waiting", equalTo(0));
        AUDITOR.get("/api/v1/services/proposal/change-records?aggregateId="
                        + answers.getFirst().path("id"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whoWaitsLongestGetsAPlaceThatIsGivenBackAndIsTold() {
        Received session = open(MANAGER, "LISTENING", Map.of("capacity", 1));
        Api first = citizen();
        Api second = citizen();
        Api third = citizen();
        Stream.of(first, second, third)
                .forEach(person -> signUp(person, session).then().statusCode(201));
        mine(third, session).then().body("waitingAs", equalTo(2));
        withdraw(first, session).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(first, session).then().statusCode(200);
        mine(second, session).then().body("state", equalTo("SIGNED_UP")).body("waitingAs", nullValue());
        mine(third, session).then().body("waitingAs", equalTo(1));
        String subject = mine(second, session).path("subject");
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message told = topic.await(session.id(), "city.innovation.session.place-given.v1");
            assertThat(told.value()).contains(subject);
            assertThat(told.headers()).containsEntry("ce_audience", "STAFF");
        }
        signUp(first, session)
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("waitingAs", equalTo(2));
        first.get(SESSIONS + "?signedUp=me").then().body("items.id", contains(session.id()));
    }

    @Test
    void morePlacesGoToThoseWhoWaitAndFewerThanTakenAreRefused() {
        Received session = open(MANAGER, "LISTENING", Map.of("capacity", 2));
        List<Api> people = Stream.generate(SessionCalls::citizen).limit(5).toList();
        people.forEach(person -> signUp(person, session));
        resize(session, 1).then().statusCode(409);
        resize(session, 4).then().statusCode(200).body("signedUp", equalTo(4)).body("waiting", equalTo(1));
        Map<String, Object> unlimited = Collections.singletonMap("capacity", null);
        MANAGER.call()
                .header("If-Match", now(MANAGER, session).tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(unlimited)
                .patch(SESSIONS + "/{id}", session.id())
                .then()
                .statusCode(200)
                .body("signedUp", equalTo(5))
                .body("waiting", equalTo(0));
        Received closed = does(MANAGER, now(MANAGER, session), "close-sign-up", null);
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message message = topic.await(session.id(), "city.innovation.session.closed.v1");
            assertThat(message.value()).contains("\"signedUp\":5", "\"waiting\":0");
            assertThat(topic.of(session.id()))
                    .extracting(told -> Long.parseLong(told.headers().get("ce_sequence")))
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
        }
        assertThat(closed.state()).isEqualTo("CLOSED");
    }

    private static Response resize(Received session, int capacity) {
        return MANAGER.call()
                .header("If-Match", now(MANAGER, session).tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(Map.of("capacity", capacity))
                .patch(SESSIONS + "/{id}", session.id());
    }

    @Test
    void whoCameIsTickedAndTheFiguresMayBeHigherButNotLower() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        Api person = citizen();
        signUp(person, session);
        String subject = mine(person, session).path("subject");
        List<Map<String, Object>> people = List.of(
                Map.of("subject", subject, "attended", true),
                Map.of("subject", "E-expert", "expert", true, "attended", true));
        attend(CITIZEN, session, people).then().statusCode(403);
        attend(MANAGER, session, people)
                .then()
                .statusCode(200)
                .body("items.state", contains("SIGNED_UP", "WALK_IN"))
                .body("items.expert", contains(false, true));
        attend(MANAGER, session, List.of(Map.of("subject", "C-unknown", "attended", false)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/people/0/subject"));
        command(MANAGER, session, "hold", Map.of("heldOn", "2013-05-05", "participants", 1))
                .then()
                .statusCode(409);
        does(MANAGER, session, "hold", Map.of("heldOn", "2013-05-05", "participants", 80, "experts", 1));
        withdraw(person, session).then().statusCode(409);
        signUp(citizen(), session).then().statusCode(409);
    }

    private static Response attend(Api by, Received session, List<Map<String, Object>> people) {
        return by.json(Map.of("people", people)).post(SESSIONS + "/{id}/attendance", session.id());
    }

    @Test
    void nobodyButThoseWhoRunItAndAuditorsLearnWhoComes() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        Api person = citizen();
        String subject = signUp(person, session).path("subject");
        for (Api other : List.of(CITIZEN, OFFICIAL)) {
            other.get(SESSIONS + "/{id}/sign-ups", session.id()).then().statusCode(403);
        }
        ANYBODY.get(SESSIONS + "/{id}/sign-ups", session.id()).then().statusCode(401);
        for (String part : List.of("", "/statements", "/tables", "/commitments", "/allowed-actions")) {
            assertThat(ANYBODY.get(SESSIONS + "/{id}" + part, session.id()).asString())
                    .doesNotContain(subject);
        }
        AUDITOR.get(SESSIONS + "/{id}/sign-ups", session.id()).then().body("items.subject", hasItem(subject));
        signUp(AUDITOR, session).then().statusCode(403);
        signUp(ANYBODY, session).then().statusCode(401);
        signUp(citizen(), planned(MANAGER, "LISTENING", Map.of())).then().statusCode(409);
        CITIZEN.get(SESSIONS + "/{id}/sign-ups/me", session.id()).then().statusCode(404);
    }

    private static Response mine(Api by, Received session) {
        return by.get(SESSIONS + "/{id}/sign-ups/me", session.id());
    }

    private static Response withdraw(Api by, Received session) {
        return by.call().post(SESSIONS + "/{id}/sign-ups/me/withdraw", session.id());
    }
}
