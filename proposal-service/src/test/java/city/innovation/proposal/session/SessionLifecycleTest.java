package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.AUDITOR;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.command;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.held;
import static city.innovation.proposal.session.SessionCalls.now;
import static city.innovation.proposal.session.SessionCalls.open;
import static city.innovation.proposal.session.SessionCalls.plan;
import static city.innovation.proposal.session.SessionCalls.planned;
import static city.innovation.proposal.session.SessionCalls.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.RuleCalls;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SessionLifecycleTest {

    private static final String P = "city.innovation.session.";

    @Test
    void fromThePlanToTheCorrectionTheWorldHearsOfEachStepInOrder() throws Exception {
        String policy = UUID.randomUUID().toString();
        Received session = planned(MANAGER, "LISTENING", Map.of("policyId", policy, "policyTitle", "심야버스"));
        session.answer()
                .then()
                .body("number", matchesPattern("S-\\d{4}-\\d{6}"))
                .body("state", equalTo("PLANNED"))
                .body("version", equalTo(1));
        Received open = does(MANAGER, session, "open-sign-up", null);
        Received closed = does(MANAGER, open, "close-sign-up", null);
        Received held = does(HEAD, closed, "hold", Map.of("heldOn", "2013-05-05", "participants", 142, "experts", 6));
        held.answer().then().body("state", equalTo("HELD")).body("participants", equalTo(142));
        Received corrected = does(
                HEAD,
                held,
                "correct",
                Map.of(
                        "kind",
                        "DELIBERATION",
                        "policyId",
                        policy,
                        "heldOn",
                        "2013-05-06",
                        "participants",
                        148,
                        "experts",
                        7,
                        "reason",
                        "현장 등록이 빠졌습니다."));
        Received annulled = does(MANAGER, corrected, "annul", Map.of("reason", "열리지 않았습니다."));
        assertThat(annulled.state()).isEqualTo("CANCELLED");
        try (Topic topic = Topic.named("innovation.proposals")) {
            topic.awaitAtLeast(
                    6, "events of the session", message -> session.id().equals(message.key()));
            List<Message> told = topic.of(session.id());
            assertThat(told)
                    .extracting(Message::type)
                    .containsExactly(
                            P + "planned.v1",
                            P + "opened.v1",
                            P + "closed.v1",
                            P + "held.v1",
                            P + "corrected.v1",
                            P + "corrected.v1");
            assertThat(told)
                    .extracting(message -> Long.parseLong(message.headers().get("ce_sequence")))
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(told)
                    .allMatch(message -> message.headers().get("ce_audience").equals("PUBLIC"));
            JsonNode heldData = data(told.get(3));
            assertThat(heldData.path("policyId").asText()).isEqualTo(policy);
            assertThat(heldData.path("kind").asText()).isEqualTo("LISTENING");
            assertThat(heldData.path("heldOn").asText()).isEqualTo("2013-05-05");
            assertThat(heldData.path("participants").asInt()).isEqualTo(142);
            assertThat(heldData.path("experts").asInt()).isEqualTo(6);
            JsonNode correction = data(told.get(4));
            assertThat(correction.path("kind").asText()).isEqualTo("DELIBERATION");
            assertThat(correction.path("participants").asInt()).isEqualTo(148);
            assertThat(correction.path("counted").asBoolean()).isTrue();
            assertThat(correction.path("former").path("kind").asText()).isEqualTo("LISTENING");
            assertThat(correction.path("former").path("participants").asInt()).isEqualTo(142);
            assertThat(correction.toString()).doesNotContain("현장 등록");
            assertThat(data(told.get(5)).path("counted").asBoolean(true)).isFalse();
        }
    }

    private static JsonNode data(Message message) throws Exception {
        return new ObjectMapper().readTree(message.value());
    }

    @Test
    void managersOfADepartmentRunItsOwnSessionsAlone() {
        assertThat(planned(HEAD, "LISTENING", Map.of()).state()).isEqualTo("PLANNED");
        plan(HEAD, Map.of("kind", "LISTENING", "title", "남의 자리", "department", "PARKS"))
                .then()
                .statusCode(403);
        for (Api other : List.of(CITIZEN, OFFICIAL, AUDITOR)) {
            plan(other, Map.of("kind", "LISTENING", "title", "자리")).then().statusCode(403);
        }
        plan(ANYBODY, Map.of("kind", "LISTENING", "title", "자리")).then().statusCode(401);
        Received session = planned(MANAGER, "LISTENING", Map.of());
        command(OTHER_HEAD, session, "open-sign-up", null).then().statusCode(403);
        command(CITIZEN, session, "hold", Map.of("participants", 1)).then().statusCode(403);
        command(ANYBODY, session, "cancel", Map.of("reason", "취소")).then().statusCode(401);
        HEAD.get(SESSIONS + "/{id}/allowed-actions", session.id())
                .then()
                .body("state", equalTo("PLANNED"))
                .body("actions", hasItems("open-sign-up", "reschedule", "hold", "cancel", "edit", "state"))
                .body("actions", not(hasItem("correct")));
        ANYBODY.get(SESSIONS + "/{id}/allowed-actions", session.id()).then().body("actions", equalTo(List.of()));
        CITIZEN.get(SESSIONS + "/{id}/revisions", session.id()).then().statusCode(403);
        AUDITOR.get(SESSIONS + "/{id}/revisions", session.id()).then().body("items.command", contains("plan"));
    }

    @Test
    void aCommandFromTheWrongStateChangesNothingAndNamesTheAllowed() {
        Received held = held(MANAGER, "WORKSHOP", "2013-05-05", 10, 0, Map.of());
        command(MANAGER, held, "cancel", Map.of("reason", "취소"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowed", contains("correct", "annul"));
        command(MANAGER, held, "open-sign-up", null).then().statusCode(409);
        assertThat(now(MANAGER, held).tag()).isEqualTo(held.tag());
        command(MANAGER, planned(MANAGER, "LISTENING", Map.of()), "hold", Map.of("participants", 3))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/heldOn"));
    }

    @Test
    void commandsNeedTheVersionThatWasSeenAndMayBeRepeated() {
        Received session = planned(MANAGER, "LISTENING", Map.of());
        MANAGER.call()
                .post(SESSIONS + "/{id}/open-sign-up", session.id())
                .then()
                .statusCode(428);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            MANAGER.call()
                    .header("If-Match", session.tag())
                    .header("Idempotency-Key", key)
                    .post(SESSIONS + "/{id}/open-sign-up", session.id())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"));
        }
        command(MANAGER, session, "close-sign-up", null).then().statusCode(412);
    }

    @Test
    void itIsEditedUntilItWasHeldAndMovedByReschedulingOncePeopleSignUp() {
        Received session = open(MANAGER, "LISTENING", Map.of());
        Api person = SessionCalls.citizen();
        signUp(person, session).then().statusCode(201);
        patch(session, Map.of("topic", "밤에 일하는 사람의 이동", "challenge", "BALANCE"))
                .then()
                .statusCode(200)
                .body("challenge", equalTo("BALANCE"));
        Received edited = now(MANAGER, session);
        patch(edited, Map.of("place", "다른 곳")).then().statusCode(409);
        Received moved = does(
                MANAGER,
                edited,
                "reschedule",
                Map.of("startsAt", "2099-12-10T05:00:00Z", "place", "큰 강당", "reason", "넓혔습니다."));
        moved.answer().then().body("place", equalTo("큰 강당")).body("state", equalTo("OPEN"));
        MANAGER.get(SESSIONS + "/{id}/revisions/diff?from=3&to=4", session.id())
                .then()
                .body("place.from", equalTo("시민청"))
                .body("place.to", equalTo("큰 강당"));
        does(MANAGER, moved, "cancel", Map.of("reason", "취소합니다."));
        patch(now(MANAGER, moved), Map.of("topic", "늦음")).then().statusCode(409);
        String subject =
                person.get(SESSIONS + "/{id}/sign-ups/me", session.id()).path("subject");
        try (Topic topic = Topic.named("innovation.proposals")) {
            Message cancelled = topic.await(session.id(), P + "cancelled.v1");
            assertThat(cancelled.value()).contains(subject).doesNotContain("취소합니다");
            assertThat(cancelled.headers()).containsEntry("ce_audience", "STAFF");
        }
    }

    private static io.restassured.response.Response patch(Received session, Map<String, Object> body) {
        return MANAGER.call()
                .header("If-Match", session.tag())
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(body)
                .patch(SESSIONS + "/{id}", session.id());
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlace() {
        refused(Map.of("kind", "PICNIC", "title", "소풍"), "/kind");
        refused(Map.of("kind", "LISTENING", "title", "자리", "policyTitle", "정책"), "/policyTitle");
        refused(Map.of("kind", "LISTENING", "title", "자리", "link", "javascript:alert(1)"), "/link");
        refused(Map.of("kind", "LISTENING", "title", "자리", "appointee", "C-1"), "/appointee");
        refused(
                Map.of(
                        "kind",
                        "LISTENING",
                        "title",
                        "자리",
                        "startsAt",
                        "2026-12-03T05:00:00Z",
                        "endsAt",
                        "2026-12-03T05:00:00Z"),
                "/endsAt");
        plan(MANAGER, Map.of("kind", "LISTENING", "title", "900101-1234567 님과"))
                .then()
                .statusCode(400)
                .body("code", equalTo("resident-number-refused"));
        Received bare = Received.of(plan(MANAGER, Map.of("kind", "LISTENING", "title", "때와 곳이 없음")));
        command(MANAGER, bare, "open-sign-up", null).then().statusCode(409);
        command(MANAGER, planned(MANAGER, "COUNCIL", Map.of()), "open-sign-up", null)
                .then()
                .statusCode(409);
        command(MANAGER, bare, "hold", Map.of("heldOn", "2099-01-01", "participants", 1))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/heldOn"));
        command(
                        MANAGER,
                        planned(MANAGER, "CITIZEN_MAYOR", Map.of()),
                        "hold",
                        Map.of("heldOn", "2013-05-05", "participants", 1))
                .then()
                .statusCode(409);
    }

    private static void refused(Map<String, Object> body, String field) {
        plan(MANAGER, body).then().statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void whatWasPlannedUnderARuleEndsUnderItAndNewOnesFollowTheNewOne() {
        Received old = planned(MANAGER, "WORKSHOP", Map.of());
        List<Map<String, Object>> kinds = RuleCalls.list("session-kinds", "kinds");
        kinds.forEach(kind -> kind.put("tables", false));
        RuleCalls.fromTomorrow("session-kinds", Map.of("kinds", kinds), () -> {
            Received young = planned(MANAGER, "WORKSHOP", Map.of());
            Map<String, Object> table = Map.of("number", 1, "topic", "골목");
            MANAGER.json(table).post(SESSIONS + "/{id}/tables", old.id()).then().statusCode(201);
            MANAGER.json(table)
                    .post(SESSIONS + "/{id}/tables", young.id())
                    .then()
                    .statusCode(409);
        });
    }

    @Test
    void whatIsForOfficialsAloneIsSeenByThemAlone() {
        Received assembly = open(MANAGER, "STAFF_ASSEMBLY", Map.of());
        for (Api outside : List.of(ANYBODY, CITIZEN)) {
            outside.get(SESSIONS + "/{id}", assembly.id()).then().statusCode(404);
            outside.get(SESSIONS + "?kind=STAFF_ASSEMBLY&limit=200")
                    .then()
                    .body("items.id", not(hasItem(assembly.id())));
            assertThat(outside.get(SESSIONS + "/export?kind=STAFF_ASSEMBLY&format=ndjson")
                            .asString())
                    .isBlank();
        }
        signUp(CITIZEN, assembly).then().statusCode(404);
        signUp(OFFICIAL, assembly).then().statusCode(201);
        OFFICIAL.get(SESSIONS + "/{id}", assembly.id()).then().statusCode(200).body("appointee", nullValue());
        OFFICIAL.get(SESSIONS + "?kind=STAFF_ASSEMBLY&limit=200").then().body("items.id", hasItem(assembly.id()));
    }
}
