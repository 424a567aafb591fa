package city.innovation.proposal;

import static io.restassured.RestAssured.given;

import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Calls as a frontend makes them, by people of the right roles. */
public final class Api {

    public static final String PROPOSALS = "/api/v1/proposals";

    public static final Api ANYBODY = new Api(null);
    public static final Api CITIZEN =
            as(Tokens.token("citizen").subject("C-7f3a").name("홍길동"));
    public static final Api OTHER_CITIZEN = as(Tokens.token("citizen").subject("C-91bb"));
    public static final Api OFFICIAL =
            as(Tokens.token("official").subject("E10021").department("TRAFFIC"));
    public static final Api COLLEAGUE =
            as(Tokens.token("official").subject("E10022").department("TRAFFIC"));
    public static final Api HEAD =
            as(Tokens.token("department-manager").subject("E10001").department("TRAFFIC"));
    public static final Api OTHER_HEAD =
            as(Tokens.token("department-manager").subject("E20001").department("PARKS"));
    public static final Api MANAGER =
            as(Tokens.token("innovation-manager").subject("E30001").department("INNOVATION"));
    public static final Api AUDITOR = as(Tokens.token("auditor").subject("E40001"));

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

    public Response propose(Map<String, Object> body) {
        return json(body).post(PROPOSALS);
    }

    /** A proposal with title and problem alone, handed in at once. */
    public Received submits(String title) {
        return submits(Map.of("title", title, "problem", "현황과 문제", "responsibleDepartment", "TRAFFIC", "submit", true));
    }

    public Received submits(Map<String, Object> body) {
        return Received.of(propose(body).then().statusCode(201).extract().response());
    }

    public Response command(Received on, String command, Object body) {
        RequestSpecification call = call().header("If-Match", on.tag());
        return (body == null ? call : call.contentType("application/json").body(body))
                .post(PROPOSALS + "/" + on.id() + "/" + command);
    }

    /** Gives a command that must succeed. */
    public Received does(Received on, String command, Object body) {
        return Received.of(
                command(on, command, body).then().statusCode(200).extract().response());
    }

    /** What was answered about a proposal. */
    public record Received(String id, String tag, String number, String state, Response answer) {
        public static Received of(Response answer) {
            return new Received(
                    answer.path("id"), answer.header("ETag"), answer.path("number"), answer.path("state"), answer);
        }
    }
}
