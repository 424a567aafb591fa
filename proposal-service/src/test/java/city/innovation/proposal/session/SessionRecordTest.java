package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.COLLEAGUE;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.command;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.held;
import static city.innovation.proposal.session.SessionCalls.now;
import static city.innovation.proposal.session.SessionCalls.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Minutes and tables. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class SessionRecordTest {

    @Test
    void minutesHaveRevisionsAndThePublicReadsTheLastThatWasPublished() {
        Received session = held(HEAD, "DELIBERATION", "2013-05-05", 3, 20, Map.of());
        ANYBODY.get(SESSIONS + "/{id}/minutes", session.id()).then().statusCode(404);
        command(HEAD, session, "minutes", Map.of("text", "1차 초안"))
                .then()
                .statusCode(201)
                .body("revision", equalTo(1));
        command(HEAD, session, "minutes", Map.of("text", "누가 먼저 씀")).then().statusCode(412);
        ANYBODY.get(SESSIONS + "/{id}/minutes", session.id()).then().statusCode(404);
        command(HEAD, now(HEAD, session), "minutes", Map.of("text", "확정본", "published", true))
                .then()
                .statusCode(201)
                .body("revision", equalTo(2));
        command(HEAD, now(HEAD, session), "minutes", Map.of("text", "고치는 중"))
                .then()
                .statusCode(201);
        ANYBODY.get(SESSIONS + "/{id}/minutes", session.id())
                .then()
                .body("text", equalTo("확정본"))
                .body("writtenBy", nullValue());
        HEAD.get(SESSIONS + "/{id}/minutes", session.id()).then().body("text", equalTo("고치는 중"));
        MANAGER.get(SESSIONS + "/{id}/minutes/revisions", session.id())
                .then()
                .body("items.revision", contains(1, 2, 3))
                .body("items.writtenBy", contains("E10001", "E10001", "E10001"));
        CITIZEN.get(SESSIONS + "/{id}/minutes/revisions", session.id()).then().statusCode(403);
        command(CITIZEN, now(HEAD, session), "minutes", Map.of("text", "남의 것"))
                .then()
                .statusCode(403);
        command(HEAD, now(HEAD, session), "minutes", Map.of("text", "900101-1234567"))
                .then()
                .statusCode(400);
        MANAGER.get(SESSIONS + "/{id}/revisions/diff?from=2&to=5", session.id())
                .then()
                .body("minutesRevision.to", equalTo(3));
    }

    @Test
    void eachTableOfARoundtableHasItsNotesByWhoLeadsIt() {
        Received session = planned(MANAGER, "ROUNDTABLE", Map.of("capacity", 1000));
        for (int number : new int[] {2, 1}) {
            MANAGER.json(Map.of("number", number, "topic", "돌봄 " + number, "facilitator", "E10021"))
                    .post(SESSIONS + "/{id}/tables", session.id())
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(1));
        }
        MANAGER.json(Map.of("number", 1))
                .post(SESSIONS + "/{id}/tables", session.id())
                .then()
                .statusCode(409);
        String table = SESSIONS + "/" + session.id() + "/tables/1";
        String tag = OFFICIAL.get(table).header("ETag");
        command(COLLEAGUE, table + "/note", tag, Map.of("notes", "남의 탁자"))
                .then()
                .statusCode(403);
        command(OFFICIAL, table + "/note", tag, Map.of("notes", "저녁 돌봄이 비어 있음", "participants", 10))
                .then()
                .statusCode(200)
                .body("participants", equalTo(10))
                .body("topic", equalTo("돌봄 1"));
        command(OFFICIAL, table + "/note", tag, Map.of("notes", "옛 것을 봄"))
                .then()
                .statusCode(412);
        ANYBODY.get(SESSIONS + "/{id}/tables", session.id())
                .then()
                .body("items.number", contains(1, 2))
                .body("items[0].notes", nullValue())
                .body("items[0].facilitator", nullValue());
        does(MANAGER, now(MANAGER, session), "hold", Map.of("heldOn", "2013-05-05", "participants", 1000));
        ANYBODY.get(table).then().body("notes", equalTo("저녁 돌봄이 비어 있음")).body("id", notNullValue());
        Received listening = planned(MANAGER, "LISTENING", Map.of());
        MANAGER.json(Map.of("number", 1))
                .post(SESSIONS + "/{id}/tables", listening.id())
                .then()
                .statusCode(409);
    }
}
