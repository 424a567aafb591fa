package city.innovation.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import city.innovation.test.Patience;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = EdgeStack.class, scope = TestResourceScope.GLOBAL)
class ForwardingTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final long MANY = 64L * 1024 * 1024;

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/proposals,proposals",
        "/api/v1/proposals/1/submit,proposals",
        "/api/v1/me/duties,proposals",
        "/api/v1/me/rewards,rewards",
        "/api/v1/me/rewards/3?x=a%20b&y=%EC%9D%BC,rewards",
        "/api/v1/me/rewardsandmore,proposals"
    })
    void theLongestPrefixOfWholeSegmentsDecides(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path))
                .header("ETag", "\"7.abc\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Hop", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/unknown", "/api/v1/proposalsx", "/api", "/api/", "/nothing/here"})
    void anUnknownPathIsAProblem(String path) {
        given().header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("code", equalTo("not-found"))
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/proposals/../../../q/metrics",
                "/api/v1/proposals/%2e%2e/x",
                "/api/v1/proposals/..;/x",
                "/api/v1/proposals/%252e%252e/x",
                "/api/v1//proposals",
                "/api/v1/proposals/a%2Fb",
                "/api/v1/proposals/a%00b"
            })
    void aPathThatCouldBeReadInTwoWaysIsRefused(String path) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            Wire.Reply reply =
                    wire.send("GET " + path + " HTTP/1.1\nHost: city\n\n").read();
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body()).contains("\"bad-request\"");
        }
    }

    @Test
    void headersThatPretendAnIdentityDoNotReachTheService() {
        given().header("X-Forwarded-User", "mayor")
                .header("X-User-Roles", "operator")
                .header("Forwarded", "for=10.0.0.1")
                .header("Remote-User", "mayor")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Request-Note", "stays")
                .header("Connection", "keep-alive, X-Secret")
                .header("X-Secret", "of the connection")
                .header("TE", "trailers")
                .get("/api/v1/proposals")
                .then()
                .statusCode(200)
                .body("headers.'x-forwarded-user'", nullValue())
                .body("headers.'x-user-roles'", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.'remote-user'", nullValue())
                .body("headers.'x-http-method-override'", nullValue())
                .body("headers.'x-secret'", nullValue())
                .body("headers.te", nullValue())
                .body("headers.'x-request-note'", equalTo("stays"))
                .body("headers.host", equalTo(gateway.getAuthority()));
    }

    @Test
    void aTraceGoesOnAndAMissingOneBegins() {
        given().header("traceparent", TRACE)
                .header("tracestate", "a=b")
                .get("/api/v1/proposals")
                .then()
                .body("headers.traceparent", equalTo(TRACE))
                .body("headers.tracestate", equalTo("a=b"))
                .header("Trace-Id", "4bf92f3577b34da6a3ce929d0e0e4736");
        String traceId = given().header("traceparent", "00-nonsense")
                .get("/api/v1/proposals")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-9]"))
                .extract()
                .header("Trace-Id");
        assertThat(traceId).matches("[0-9a-f]{32}");
        given().header("traceparent", TRACE)
                .get("/api/v1/unknown")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/down,503,unavailable",
        "/api/v1/proposals/silent,504,gateway-timeout",
        "/api/v1/proposals/hang-up,502,bad-gateway",
        "/api/v1/proposals/break-off,502,bad-gateway"
    })
    void aServiceThatFailsIsAProblemWithAHintWhenToRetry(String path, int status, String code) {
        given().get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .header("X-Content-Type-Options", "nosniff")
                .body("code", equalTo(code));
    }

    @Test
    void aGetIsSentOnceMoreAfterAClosedConnectionButAPostIsNot() {
        given().get("/api/v1/rewards/flaky").then().statusCode(200).body(equalTo("at last"));
        given().post("/api/v1/rewards/flaky").then().statusCode(502);
        given().post("/api/v1/rewards/flaky").then().statusCode(200);
    }

    /** The rest is answered at once, while those that got through wait for the service in vain. */
    @Test
    void aServiceGetsNoMoreAtATimeThanItsCapsAllow() throws Exception {
        int sent = 8 * EdgeStack.EVENT_LOOPS;
        Map<Integer, Integer> answers = new TreeMap<>();
        List<Wire> clients = new ArrayList<>();
        for (int i = 0; i < sent; i++) {
            clients.add(new Wire(gateway).send("GET /api/v1/narrow/silent HTTP/1.1\nHost: city\n\n"));
        }
        for (Wire client : clients) {
            try (client) {
                answers.merge(client.read().status(), 1, Integer::sum);
            }
        }
        assertThat(answers).containsOnlyKeys(503, 504);
        assertThat(answers.get(504)).isBetween(1, 2 * EdgeStack.EVENT_LOOPS);
        assertThat(given().get("/api/v1/narrow/count").jsonPath().getInt("requests"))
                .isLessThanOrEqualTo(2 * EdgeStack.EVENT_LOOPS);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/proposals,200", "/api/v1/proposals/hang-up,502", "/api/v1/unknown,404", "/openapi.json,200"})
    void everyAnswerKeepsBrowsersOnTls(String path, int status) {
        given().get(path).then().statusCode(status).header("Strict-Transport-Security", EdgeStack.HSTS);
    }

    @Test
    void answersWithoutABodyStayWithout() throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send("""
                    HEAD /api/v1/proposals HTTP/1.1
                    Host: city

                    GET /api/v1/proposals/nothing HTTP/1.1
                    Host: city

                    GET /api/v1/proposals/unchanged HTTP/1.1
                    Host: city

                    GET /api/v1/proposals HTTP/1.1
                    Host: city

                    """);
            Wire.Reply head = wire.read(false);
            assertThat(head.status()).isEqualTo(200);
            assertThat(Integer.parseInt(head.headers().get("content-length"))).isPositive();
            assertThat(wire.read().status()).isEqualTo(204);
            Wire.Reply unchanged = wire.read();
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.headers()).containsEntry("etag", "\"1.a\"");
            assertThat(wire.read().body()).contains("\"method\":\"GET\"");
        }
    }

    @Test
    void aLargeAnswerStreamsAtTheClientsPace() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<InputStream> response = client.send(
                HttpRequest.newBuilder(URI.create(gateway + "api/v1/rewards/large?bytes=" + MANY))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        // Nobody reads yet: what the service could get rid of lies in the buffers of two sockets.
        Patience.await().during(Duration.ofMillis(800)).until(() -> streamed() < MANY * 3 / 4);
        assertThat(response.body().transferTo(OutputStream.nullOutputStream())).isEqualTo(MANY);
    }

    private long streamed() {
        return given().get("/api/v1/rewards/count").jsonPath().getLong("streamed");
    }

    @Test
    void onlyConfiguredOriginsMayCallFromABrowser() {
        given().header("Origin", "https://portal.example.go.kr")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/proposals")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://portal.example.go.kr");
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/proposals")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
