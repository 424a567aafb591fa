package city.innovation.proposal.voice;

import city.innovation.proposal.Api;
import city.innovation.proposal.Api.Received;
import city.innovation.test.Patience;
import city.innovation.test.Tokens;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Calls about voices. */
public final class VoiceApi {

    public static final String VOICES = "/api/v1/voices";
    public static final Api OMBUDSMAN = Api.as(Tokens.token("ombudsman").subject("E50001"));
    public static final Api SYSTEM = Api.as(Tokens.token("system").subject("call-centre"));

    private VoiceApi() {}

    /** A voice of the caller's own. */
    public static Received says(Api who, String title) {
        return receive(who, Map.of("title", title, "text", title + " 때문에 힘듭니다."));
    }

    public static Received receive(Api who, Map<String, Object> body) {
        return Received.of(
                who.json(body).post(VOICES).then().statusCode(201).extract().response());
    }

    /** A voice of a citizen that a department is in charge of. */
    public static Received assigned(Api who, String title, String department) {
        return does(Api.MANAGER, says(who, title), "assign", Map.of("department", department, "reason", "소관입니다."));
    }

    public static Response command(Api who, String collection, Received on, String command, Object body) {
        RequestSpecification call = who.call().header("If-Match", on.tag());
        return (body == null ? call : call.contentType("application/json").body(body))
                .post(collection + "/" + on.id() + "/" + command);
    }

    public static Response command(Api who, Received on, String command, Object body) {
        return command(who, VOICES, on, command, body);
    }

    /** A merge patch of what the caller has seen. */
    public static Response patch(Api who, String path, String tag, String body) {
        return who.call()
                .header("If-Match", tag)
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(body)
                .patch(path);
    }

    /** Gives a command that must succeed. */
    public static Received does(Api who, Received on, String command, Object body) {
        return does(who, VOICES, on, command, body);
    }

    public static Received does(Api who, String collection, Received on, String command, Object body) {
        return Received.of(command(who, collection, on, command, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    /** Answers and solves what the department is in charge of. */
    public static Received solved(Api head, Received on) {
        Received answered = does(head, on, "answer", Map.of("answer", "하겠습니다."));
        return does(head, answered, "solve", Map.of("resolution", "하였습니다."));
    }

    /** Imports a CSV file and waits until it is done. */
    public static Response imports(String csv, String source) {
        return done(upload(Api.MANAGER, csv, Map.of("source", source))
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    public static Response upload(Api who, String csv, Map<String, Object> options) {
        return who.call()
                .multiPart("file", "voices.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart(new MultiPartSpecBuilder(new HashMap<>(options))
                        .controlName("options")
                        .mimeType("application/json")
                        .emptyFileName()
                        .build())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(VOICES + "/imports");
    }

    public static Response done(String job) {
        return Patience.await()
                .until(
                        () -> Api.MANAGER.get(VOICES + "/imports/{id}", job),
                        answer -> !List.of("QUEUED", "RUNNING").contains(answer.<String>path("state")));
    }
}
