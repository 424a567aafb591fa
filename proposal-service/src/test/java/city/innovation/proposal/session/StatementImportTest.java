package city.innovation.proposal.session;

import static city.innovation.proposal.Api.ANYBODY;
import static city.innovation.proposal.Api.CITIZEN;
import static city.innovation.proposal.Api.HEAD;
import static city.innovation.proposal.Api.MANAGER;
import static city.innovation.proposal.Api.OTHER_HEAD;
import static city.innovation.proposal.session.SessionCalls.SESSIONS;
import static city.innovation.proposal.session.SessionCalls.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Patience;
import city.innovation.test.TestStack;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said at sessions, from a file. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class StatementImportTest {

    private static final String FILE = """
            번호,회의,발언,구,탁자,목소리로
            1,%1$s,막차가 일찍 끊깁니다,11110,2,예
            2,%1$s,정류장에 불이 없습니다 900101-1234567,,,
            3,%1$s,,,,
            4,S-1999-000001,모르는 회의의 말,,,
            5,%1$s,탁자가 틀린 말,,영,
            6,%2$s,다른 부서 회의의 말,,,
            1,%1$s,같은 번호의 말,,,
            """;

    private static final Map<String, Object> COLUMNS = Map.of(
            "externalId", "번호", "session", "회의", "text", "발언", "district", "구", "table", "탁자", "asVoice", "목소리로");

    @Test
    void rightRowsAreTakenInTheirOrderAndWrongOnesReported() {
        Received session = planned(HEAD, "ROUNDTABLE", Map.of("district", "29110"));
        Received other = planned(OTHER_HEAD, "LISTENING", Map.of("department", "PARKS"));
        String file = FILE.formatted(session.number(), other.number());
        Response job = done(HEAD, upload(HEAD, file, options("board")));
        job.then()
                .body("state", equalTo("DONE"))
                .body("total", equalTo(7))
                .body("succeeded", equalTo(2))
                .body("unchanged", equalTo(1))
                .body("failed", equalTo(4));
        HEAD.get(job.path("errorsUrl") + "?limit=50")
                .then()
                .body("items.findAll { it.severity == 'ERROR' }.row", containsInAnyOrder(4, 5, 6, 7))
                .body("items.findAll { it.severity == 'WARNING' }.row", contains(3))
                .body("items.find { it.row == 7 }.code", equalTo("session.import.unknown"));
        HEAD.get(SESSIONS + "/{id}/statements", session.id())
                .then()
                .body("items.number", contains(1, 2))
                .body("items.text", contains("막차가 일찍 끊깁니다", "정류장에 불이 없습니다 ######-*******"))
                .body("items.district", contains("11110", "29110"))
                .body("items[0].table", equalTo(2))
                .body("items[0].voiceId", notNullValue());
        done(HEAD, upload(HEAD, file, options("board")))
                .then()
                .body("succeeded", equalTo(0))
                .body("unchanged", equalTo(3));
    }

    @Test
    void aWholeFileIsOfTheSessionThatItsOptionsName() {
        Received session = planned(MANAGER, "LISTENING", Map.of());
        Map<String, Object> options = Map.of("defaults", Map.of("session", session.id()));
        done(MANAGER, upload(MANAGER, "text\n하나\n둘\n", options)).then().body("succeeded", equalTo(2));
        MANAGER.get(SESSIONS + "/{id}/statements", session.id()).then().body("items", hasSize(2));
    }

    @Test
    void onlyThoseImportWhoRunSessionsAndOnlyKnownFields() {
        upload(CITIZEN, "text\n가\n", Map.of()).then().statusCode(403);
        upload(ANYBODY, "text\n가\n", Map.of()).then().statusCode(401);
        upload(MANAGER, "text\n가\n", Map.of("mapping", Map.of("nonsense", "a")))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("/mapping/nonsense"));
    }

    private static Map<String, Object> options(String source) {
        return new HashMap<>(Map.of("source", source, "mapping", COLUMNS));
    }

    private static Response upload(Api by, String csv, Map<String, Object> options) {
        return by.call()
                .multiPart("file", "statements.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(new MultiPartSpecBuilder(json(options))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(SESSIONS + "/imports");
    }

    private static byte[] json(Map<String, Object> options) {
        try {
            return new ObjectMapper().writeValueAsBytes(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response done(Api by, Response upload) {
        String job = upload.then().statusCode(202).extract().path("id");
        return Patience.await()
                .until(
                        () -> by.get(SESSIONS + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
