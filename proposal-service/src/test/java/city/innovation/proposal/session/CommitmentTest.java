package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
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
import static city.innovation.proposal.session.SessionCalls.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class CommitmentTest {

    @Test
    void whatIsPromisedIsADutyUntilItIsKept() {
        Received session = held(HEAD, "LISTENING", "2013-05-05", 30, 0, Map.of());
        String path = promise(
                HEAD, session, Map.of("text", "시범 노선을 알려 드리겠습니다.", "ownerDepartment", "PARKS", "dueOn", "2099-12-31"));
        OTHER_HEAD
                .get("/api/v1/me/duties?limit=200")
                .then()
                .body(
                        "items.findAll { it.resourceId == '" + session.id() + "' }.kind",
                        contains("session-keep-commitment"));
        give(CITIZEN, path, "keep", Map.of("outcome", "했습니다.")).then().statusCode(403);
        give(OTHER_HEAD, path, "redate", Map.of("dueOn", "2013-01-01", "reason", "늦음"))
                .then()
                .statusCode(400);
        give(OTHER_HEAD, path, "redate", Map.of("dueOn", "2100-01-31", "reason", "협의가 길어짐"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2100-01-31"));
        duties(session).body("items.dueOn", contains("2100-01-31"));
        give(OTHER_HEAD, path, "keep", Map.of("outcome", "두 노선을 정했습니다."))
                .then()
                .statusCode(200)
                .body("state", equalTo("KEPT"))
                .body("closedOn", notNullValue());
        duties(session).body("items.state", contains("CLOSED")).body("items.closedBy", contains("keep"));
        ANYBODY.get(path).then().body("outcome", equalTo("두 노선을 정했습니다."));
        give(HEAD, path, "drop", Map.of("reason", "늦음")).then().statusCode(409).body("allowed", contains("resume"));
        give(HEAD, path, "resume", Map.of("reason", "아직 아닙니다."))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        duties(session).body("items.state", contains("CLOSED", "OPEN"));
        HEAD.get(SESSIONS + "/{id}/commitments?state=OPEN", session.id()).then().body("items.state", contains("OPEN"));
    }

    @Test
    void aPersonsCommitmentIsThatPersonsAndNobodyElseLearnsWhose() {
        Received session = held(HEAD, "LISTENING", "2013-05-05", 30, 0, Map.of());
        String path = promise(
                HEAD, session, Map.of("text", "자료를 보내 드리겠습니다.", "ownerSubject", "E10021", "dueOn", "2099-12-31"));
        ANYBODY.get(path).then().body("ownerSubject", nullValue());
        OFFICIAL.get(path).then().body("ownerSubject", equalTo("E10021"));
        give(OFFICIAL, path, "keep", Map.of("outcome", "보냈습니다.")).then().statusCode(200);
        promising(
                        HEAD,
                        session,
                        Map.of("text", "둘 다", "ownerSubject", "E1", "ownerDepartment", "P", "dueOn", "2099-12-31"))
                .then()
                .statusCode(400);
        promising(HEAD, session, Map.of("text", "지난 날", "ownerDepartment", "P", "dueOn", "2013-12-31"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/dueOn"));
        promising(
                        HEAD,
                        session,
                        Map.of("kind", "INSTRUCTION", "text", "지시", "ownerDepartment", "P", "dueOn", "2099-12-31"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/kind"));
    }

    @Test
    void theCitizenMayorGivesInstructionsWithAnOwnerAndADay() {
        Received session = planned(MANAGER, "CITIZEN_MAYOR", Map.of("appointee", "C-7f3a", "title", "하루 시장"));
        ANYBODY.get(SESSIONS + "/{id}", session.id()).then().body("appointee", nullValue());
        CITIZEN.get(SESSIONS + "/{id}", session.id()).then().body("appointee", equalTo("C-7f3a"));
        CITIZEN.get(SESSIONS + "/{id}/allowed-actions", session.id()).then().body("actions", hasItem("instruct"));
        Map<String, Object> instruction = Map.of(
                "kind", "INSTRUCTION", "text", "정류장에 불을 켜 주세요.", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31");
        promising(Api.OTHER_CITIZEN, session, instruction).then().statusCode(403);
        promising(CITIZEN, session, Map.of("text", "약속", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31"))
                .then()
                .statusCode(403);
        String path = promise(CITIZEN, session, instruction);
        duties(session).body("items.kind", contains("session-carry-out-instruction"));
        HEAD.get("/api/v1/me/duties?limit=200").then().body("items.resourceId", hasItem(session.id()));
        give(HEAD, path, "keep", Map.of("outcome", "켰습니다.")).then().statusCode(200);
        does(MANAGER, now(MANAGER, session), "hold", Map.of("heldOn", "2013-05-05", "participants", 1));
    }

    @Test
    void whatWasPromisedFallsAwayWithTheSession() {
        Received cancelled = planned(HEAD, "LISTENING", Map.of());
        String first =
                promise(HEAD, cancelled, Map.of("text", "가", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31"));
        does(HEAD, now(HEAD, cancelled), "cancel", Map.of("reason", "비가 옵니다."));
        ANYBODY.get(first).then().body("state", equalTo("DROPPED"));
        duties(cancelled).body("items.state", not(hasItem("OPEN")));
        Received annulled = held(HEAD, "LISTENING", "2013-05-05", 30, 0, Map.of());
        promise(HEAD, annulled, Map.of("text", "나", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31"));
        does(HEAD, now(HEAD, annulled), "annul", Map.of("reason", "열리지 않음"));
        HEAD.get(SESSIONS + "/{id}/commitments?state=OPEN", annulled.id())
                .then()
                .body("items", empty());
        promising(HEAD, annulled, Map.of("text", "다", "ownerDepartment", "TRAFFIC", "dueOn", "2099-12-31"))
                .then()
                .statusCode(409);
    }

    private static io.restassured.response.ValidatableResponse duties(Received session) {
        return MANAGER.get(SESSIONS + "/{id}/duties", session.id()).then().statusCode(200);
    }

    private static Response promising(Api by, Received session, Map<String, Object> body) {
        return by.json(body).post(SESSIONS + "/{id}/commitments", session.id());
    }

    /** Promises and gives the commitment's path. */
    private static String promise(Api by, Received session, Map<String, Object> body) {
        return promising(by, session, body).then().statusCode(201).extract().header("Location");
    }

    private static Response give(Api by, String path, String command, Map<String, Object> body) {
        return command(by, path + "/" + command, ANYBODY.get(path).header("ETag"), body);
    }
}
