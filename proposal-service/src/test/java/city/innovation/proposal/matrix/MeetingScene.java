package city.innovation.proposal.matrix;

import static city.innovation.proposal.matrix.Callers.COLLEAGUE;
import static city.innovation.proposal.matrix.Callers.HEAD;
import static city.innovation.proposal.matrix.Callers.MANAGER;
import static city.innovation.proposal.matrix.Callers.OWN;
import static city.innovation.proposal.matrix.ProposalScene.id;

import city.innovation.kit.time.CityTime;
import city.innovation.proposal.Api.Received;
import city.innovation.proposal.voice.VoiceApi;
import city.innovation.test.TestClock;
import city.innovation.test.matrix.Scene;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups and sessions. */
final class MeetingScene {

    private static final String SESSIONS = "/api/v1/sessions";
    private static final String GROUPS = "/api/v1/groups";

    private MeetingScene() {}

    static void set(Scene scene) {
        groups(scene);
        sessions(scene);
        records(scene);
        Map<String, Object> session = session("LISTENING", Map.of());
        scene.body("planSession", session);
    }

    private static void groups(Scene scene) {
        Map<String, Object> learning =
                Map.of("kind", "LEARNING_GROUP", "title", "모임", "department", Callers.DEPARTMENT);
        Map<String, Object> corps = Map.of("kind", "CITIZENS_CORPS", "title", "봉사단", "department", Callers.DEPARTMENT);
        String group = id(COLLEAGUE.json(learning).post(GROUPS));
        String path = GROUPS + "/" + group;
        MANAGER.json(Map.of("subjects", List.of(Callers.subject("own"))))
                .post(path + "/members/appointments")
                .then()
                .statusCode(200);
        LocalDate today = CityTime.dateOf(TestClock.now());
        Map<String, Object> grant = Map.of("kind", "GRANT", "amountWon", 1, "on", today.toString(), "purpose", "지원");
        scene.with("groups", "id", group)
                .with("groups", "memberId", OWN.get(path + "/members/me").path("id"))
                .with(
                        "groups",
                        "meetingId",
                        id(COLLEAGUE
                                .json(Map.of("heldOn", today.toString(), "topic", "첫 모임"))
                                .post(path + "/meetings")))
                .with("groups", "entryId", id(MANAGER.json(grant).post(path + "/support")))
                .with("groups", "proposalId", linked(path))
                .body("foundGroup", learning)
                .body("foundGroup@corps", corps)
                .body("enterGroupSupport@grant", grant)
                .with("groups@grant", "id", group)
                .with("groups@corps", "id", id(MANAGER.json(corps).post(GROUPS)));
    }

    /** A proposal that is tied to the group. */
    private static String linked(String path) {
        String proposal = OWN.submits(Map.of(
                        "title",
                        "모임에서 나온 제안",
                        "problem",
                        "현황",
                        "responsibleDepartment",
                        Callers.DEPARTMENT,
                        "submit",
                        true))
                .id();
        COLLEAGUE
                .json(Map.of("proposalId", proposal))
                .post(path + "/proposals")
                .then()
                .statusCode(201);
        return proposal;
    }

    private static void sessions(Scene scene) {
        Received open = VoiceApi.does(HEAD, SESSIONS, planned("LISTENING", Map.of()), "open-sign-up", null);
        String path = SESSIONS + "/" + open.id();
        OWN.call().post(path + "/sign-ups").then().statusCode(201);
        Map<String, Object> promise =
                Map.of("text", "알려 드리겠습니다.", "ownerSubject", Callers.subject("colleague"), "dueOn", "2099-12-31");
        scene.with("sessions", "id", open.id())
                .with("sessions", "policyId", "019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c99")
                .with("sessions", "commitmentId", id(HEAD.json(promise).post(path + "/commitments")));
        Received mayor = planned("CITIZEN_MAYOR", Map.of("appointee", Callers.subject("own")));
        scene.with("sessions@mayor", "id", mayor.id())
                .body(
                        "addSessionCommitment@mayor",
                        Map.of(
                                "kind",
                                "INSTRUCTION",
                                "text",
                                "불을 켜 주세요.",
                                "ownerDepartment",
                                Callers.DEPARTMENT,
                                "dueOn",
                                "2099-12-31"))
                .with(
                        "sessions@internal",
                        "id",
                        planned("STAFF_ASSEMBLY", Map.of()).id());
    }

    private static void records(Scene scene) {
        Received listening = planned("LISTENING", Map.of());
        String path = SESSIONS + "/" + listening.id();
        String statement = HEAD.json(Map.of("items", List.of(Map.of("text", "발언"))))
                .post(path + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
        Received held = VoiceApi.does(
                HEAD, SESSIONS, Received.of(HEAD.get(path)), "hold", Map.of("heldOn", "2013-05-05", "participants", 3));
        VoiceApi.command(HEAD, SESSIONS, held, "minutes", Map.of("text", "회의록", "published", true))
                .then()
                .statusCode(201);
        scene.with("sessions@held", "id", held.id()).with("sessions@held", "statementId", statement);
        Received round = planned("ROUNDTABLE", Map.of());
        HEAD.json(Map.of("number", 1, "topic", "돌봄", "facilitator", Callers.subject("colleague")))
                .post(SESSIONS + "/{id}/tables", round.id())
                .then()
                .statusCode(201);
        scene.with("sessions@tables", "id", round.id()).with("sessions@tables", "number", "1");
    }

    private static Received planned(String kind, Map<String, Object> more) {
        return Received.of(HEAD.json(session(kind, more))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Map<String, Object> session(String kind, Map<String, Object> more) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "kind",
                kind,
                "title",
                "자리",
                "department",
                Callers.DEPARTMENT,
                "startsAt",
                "2099-12-03T05:00:00Z",
                "place",
                "시민청"));
        session.putAll(more);
        return session;
    }
}
