package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OFFICIAL;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.Api.PROPOSALS;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.command;
import static city.innovation.proposal.session.SessionCalls.does;
import static city.innovation.proposal.session.SessionCalls.held;
import static city.innovation.proposal.session.SessionCalls.now;
import static city.innovation.proposal.session.SessionCalls.open;
import static city.innovation.proposal.session.SessionCalls.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class StatementTest {

    @Test
    void manyStatementsAreTakenDownAtOnceInTheirOrderAllOrNone() {
        Received session = planned(HEAD, "LISTENING", Map.of("district", "11110"));
        List<Map<String, Object>> items = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> Map.<String, Object>of("text", "발언 " + i))
                .toList();
        add(HEAD, session, Map.of("items", items))
                .then()
                .statusCode(201)
                .body("items", hasSize(300))
                .body("items[299].number", equalTo(300))
                .body("items.district", everyItem(equalTo("11110")));
        add(HEAD, session, Map.of("items", List.of(Map.of("text", "좋음"), Map.of("text", "900101-1234567"))))
                .then()
                .statusCode(400);
        HEAD.get(SESSIONS + "/{id}/statements?limit=3", session.id())
                .then()
                .body("items.number", contains(1, 2, 3))
                .body("nextCursor", notNullValue());
        for (Api other : List.of(CITIZEN, OTHER_HEAD)) {
            add(other, session, Map.of("items", List.of(Map.of("text", "발언"))))
                    .then()
                    .statusCode(403);
        }
        ANYBODY.get(SESSIONS + "/{id}/statements", session.id()).then().body("items", empty());
        does(HEAD, session, "hold", Map.of("heldOn", "2013-05-05", "participants", 3));
        ANYBODY.get(SESSIONS + "/{id}/statements", session.id()).then().body("items", hasSize(20));
    }

    @Test
    void aStatementBecomesAVoiceOnceAndBothKnowOfEachOther() {
        Received session = held(HEAD, "LISTENING", "2013-05-05", 3, 0, Map.of());
        String id = add(HEAD, session, Map.of("items", List.of(Map.of("text", "막차가 끊기면 갈 방법이 없습니다."))))
                .path("items[0].id");
        Response voiced = convert(HEAD, session, id, "to-voice", Map.of());
        voiced.then().statusCode(200).body("voiceId", notNullValue()).body("version", equalTo(2));
        convert(HEAD, session, id, "to-voice", Map.of()).then().statusCode(409);
        HEAD.get(SESSIONS + "/{id}/statements?became=VOICE", session.id())
                .then()
                .body("items.id", contains(id));
        HEAD.get(SESSIONS + "/{id}/statements?became=NOTHING", session.id())
                .then()
                .body("items", empty());
        add(HEAD, session, Map.of("items", List.of(Map.of("text", "가"), Map.of("text", "나")), "asVoices", true))
                .then()
                .body("items.voiceId", everyItem(notNullValue()));
    }

    @Test
    void aStatementBecomesAProposalOfWhoSaidIt() {
        Received session = held(HEAD, "LISTENING", "2013-05-05", 3, 0, Map.of("challenge", "BALANCE"));
        String id = add(HEAD, session, Map.of("items", List.of(Map.of("text", "심야에 버스가 없습니다.", "speaker", "C-7f3a"))))
                .path("items[0].id");
        ANYBODY.get(SESSIONS + "/{id}/statements/{s}", session.id(), id).then().body("speaker", nullValue());
        convert(CITIZEN, session, id, "to-proposal", Map.of("title", "심야버스"))
                .then()
                .statusCode(403);
        String proposal = convert(HEAD, session, id, "to-proposal", Map.of("title", "심야버스를 운행합시다"))
                .then()
                .statusCode(200)
                .extract()
                .path("proposalId");
        CITIZEN.get(PROPOSALS + "/{id}", proposal)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("problem", equalTo("심야에 버스가 없습니다."))
                .body("challenge", equalTo("BALANCE"))
                .body("responsibleDepartment", equalTo("TRAFFIC"))
                .body("contributors.subject", contains("C-7f3a"))
                .body("links.type", hasItem("session"))
                .body("links.id", hasItem(session.id()));
        convert(HEAD, session, id, "to-proposal", Map.of("title", "다시")).then().statusCode(409);
        convert(HEAD, session, id, "to-voice", Map.of("title", "심야 이동"))
                .then()
                .statusCode(200)
                .body("proposalId", equalTo(proposal));
    }

    @Test
    void onAnOpenBoardPeopleWriteForThemselvesAndWhatIsUnfitIsHidden() {
        Received board = open(MANAGER, "ONLINE_BOARD", Map.of("link", "https://board.example.kr"));
        Response posted = add(
                CITIZEN,
                board,
                Map.of("items", List.of(Map.of("text", "여기에 씁니다", "speaker", "C-else")), "asVoices", true));
        posted.then()
                .statusCode(201)
                .body("items[0].speaker", equalTo("C-7f3a"))
                .body("items[0].voiceId", nullValue());
        add(ANYBODY, board, Map.of("items", List.of(Map.of("text", "이름 없이"))))
                .then()
                .statusCode(401);
        ANYBODY.get(SESSIONS + "/{id}/statements", board.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].speaker", nullValue());
        String id = posted.path("items[0].id");
        convert(CITIZEN, board, id, "hide", Map.of("reason", "가림")).then().statusCode(403);
        convert(MANAGER, board, id, "hide", Map.of("reason", "욕설")).then().statusCode(200);
        ANYBODY.get(SESSIONS + "/{id}/statements", board.id()).then().body("items", empty());
        ANYBODY.get(SESSIONS + "/{id}/statements/{s}", board.id(), id).then().statusCode(404);
        convert(MANAGER, board, id, "show", Map.of("reason", "잘못 가렸음")).then().statusCode(200);
        does(MANAGER, now(MANAGER, board), "close-sign-up", null);
        add(CITIZEN, board, Map.of("items", List.of(Map.of("text", "늦게"))))
                .then()
                .statusCode(409);
    }

    @Test
    void everybodyCountsWhatTheyMayRead() {
        Received session = planned(HEAD, "LISTENING", Map.of());
        List<Map<String, Object>> items = List.of(Map.of("text", "가"), Map.of("text", "나"), Map.of("text", "다"));
        String id = add(HEAD, session, Map.of("items", items)).path("items[0].id");
        counted(HEAD, session, "").body("items", hasSize(1)).body("total", equalTo(3));
        counted(ANYBODY, session, "").body("items", empty()).body("total", equalTo(0));
        does(HEAD, session, "hold", Map.of("heldOn", "2013-05-05", "participants", 3));
        convert(HEAD, session, id, "hide", Map.of("reason", "욕설")).then().statusCode(200);
        convert(HEAD, session, id, "to-voice", Map.of()).then().statusCode(200);
        counted(HEAD, session, "").body("total", equalTo(3));
        counted(HEAD, session, "&became=NOTHING").body("total", equalTo(2));
        counted(ANYBODY, session, "").body("items", hasSize(1)).body("total", equalTo(2));
        counted(ANYBODY, session, "&became=VOICE").body("total", equalTo(0));
    }

    private static ValidatableResponse counted(Api by, Received session, String more) {
        return by.get(SESSIONS + "/{id}/statements?limit=1&includeTotal=true" + more, session.id())
                .then()
                .statusCode(200);
    }

    @Test
    void storiesAreToldAtTheStaffAssemblyAlone() {
        String proposal = CITIZEN.submits("이야기가 될 제안").id();
        Received assembly = planned(MANAGER, "STAFF_ASSEMBLY", Map.of());
        Map<String, Object> story = Map.of("text", "전광판을 껐더니 해마다 1억 원이 남습니다.", "kind", "STORY", "about", proposal);
        add(MANAGER, assembly, Map.of("items", List.of(story)))
                .then()
                .statusCode(201)
                .body("items[0].about", equalTo(proposal));
        OFFICIAL.get(SESSIONS + "/{id}/statements?kind=STORY", assembly.id())
                .then()
                .body("items", empty());
        does(MANAGER, assembly, "hold", Map.of("heldOn", "2013-05-05", "participants", 900));
        OFFICIAL.get(SESSIONS + "/{id}/statements?kind=STORY", assembly.id())
                .then()
                .body("items", hasSize(1));
        CITIZEN.get(SESSIONS + "/{id}/statements", assembly.id()).then().statusCode(404);
        Received listening = planned(MANAGER, "LISTENING", Map.of());
        add(MANAGER, listening, Map.of("items", List.of(story))).then().statusCode(400);
        add(
                        MANAGER,
                        assembly,
                        Map.of("items", List.of(Map.of("text", "남의 것", "kind", "STORY", "about", UUID.randomUUID()))))
                .then()
                .statusCode(404);
    }

    @Test
    void nothingIsTakenDownAtWhatWasCancelled() {
        Received cancelled = does(MANAGER, planned(MANAGER, "LISTENING", Map.of()), "cancel", Map.of("reason", "비"));
        add(MANAGER, cancelled, Map.of("items", List.of(Map.of("text", "발언"))))
                .then()
                .statusCode(409);
        assertThat(cancelled.state()).isEqualTo("CANCELLED");
    }

    private static Response add(Api by, Received session, Map<String, Object> body) {
        return by.json(body).post(SESSIONS + "/{id}/statements", session.id());
    }

    private static Response convert(Api by, Received session, String id, String what, Map<String, Object> body) {
        String path = SESSIONS + "/" + session.id() + "/statements/" + id;
        return command(by, path + "/" + what, MANAGER.get(path).header("ETag"), body);
    }
}
