package city.innovation.tracker;

import static io.restassured.RestAssured.given;

import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls as a frontend makes them, by people of the right roles. */
public final class Api {

    public static final String ROOT = "/api/v1/";

    public static final Api ANYBODY = new Api(null);
    public static final Api CITIZEN =
            as(Tokens.token("citizen").subject("C-7f3a").name("홍길동"));
    public static final Api OFFICIAL =
            as(Tokens.token("official").subject("E10021").department("TRAFFIC"));
    public static final Api HEAD =
            as(Tokens.token("department-manager").subject("E10001").department("TRAFFIC"));
    public static final Api OTHER_HEAD =
            as(Tokens.token("department-manager").subject("E20001").department("PARKS"));
    public static final Api MANAGER =
            as(Tokens.token("innovation-manager").subject("E30001").department("INNOVATION"));
    public static final Api TF = as(Tokens.token("tf-member").subject("E50001").department("INNOVATION"));
    public static final Api COUNCIL = as(Tokens.token("council-member").subject("K-0001"));
    public static final Api EXECUTIVE = as(Tokens.token("executive").subject("E00001"));
    public static final Api AUDITOR = as(Tokens.token("auditor").subject("E40001"));
    public static final Api SYSTEM = as(Tokens.token("system").subject("hr-system"));

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    public static Api as(TokenBuilder token) {
        return new Api(token.sign());
    }

    public static Api as(String... roles) {
        return as(Tokens.token(roles).subject("S-" + UUID.randomUUID()).department("TRAFFIC"));
    }

    public RequestSpecification call() {
        RequestSpecification call = given().header("Accept-Language", "en");
        return token == null ? call : call.auth().oauth2(token);
    }

    public RequestSpecification json(Object body) {
        return call().contentType("application/json").body(body);
    }

    public Response get(String path, Object... values) {
        return call().get(path, values);
    }

    /** Makes something by POST; it must succeed. */
    public Made makes(String path, Object body) {
        return Made.of(
                path, json(body).post(path).then().statusCode(201).extract().response());
    }

    /** Gives a command by POST below the thing; a null body is none. */
    public Response command(Made on, String command, Object body) {
        RequestSpecification call = call().header("If-Match", on.tag());
        return (body == null ? call : call.contentType("application/json").body(body)).post(on.path() + "/" + command);
    }

    /** Gives a command that must succeed. */
    public Made does(Made on, String command, Object body) {
        return new Made(
                on.path(),
                command(on, command, body).then().statusCode(200).extract().response());
    }

    /** Changes it by a merge patch. */
    public Response patch(Made on, Object patch) {
        return call().header("If-Match", on.tag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(on.path());
    }

    /** The thing as it stands. */
    public Made sees(Made on) {
        return new Made(
                on.path(), get(on.path()).then().statusCode(200).extract().response());
    }

    /** What was answered about a thing, and where it lives. */
    public record Made(String path, Response answer) {
        static Made of(String collection, Response answer) {
            return new Made(collection + "/" + answer.path("id"), answer);
        }

        public String id() {
            return answer.path("id");
        }

        public String tag() {
            return answer.header("ETag");
        }

        public String state() {
            return answer.path("state");
        }
    }
}
