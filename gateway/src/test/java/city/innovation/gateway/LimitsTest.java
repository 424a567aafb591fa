package city.innovation.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = EdgeStack.class, scope = TestResourceScope.GLOBAL)
class LimitsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String POST = "POST /api/v1/proposals HTTP/1.1\nHost: city\nContent-Type: application/json\n";
    private static final String GET = "GET /api/v1/proposals/next HTTP/1.1\nHost: city\n\n";

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @CsvSource({
        "application/json,0",
        "application/json,10",
        "application/json,65536",
        "application/json,65537",
        "application/json,1048576",
        "text/csv,1048577",
        "multipart/form-data; boundary=x,10551296"
    })
    void bodiesUpToTheLimitArriveWhole(String type, int length) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send("POST /api/v1/proposals HTTP/1.1\nHost: city\nContent-Type: " + type + "\nContent-Length: "
                    + length + "\n\n");
            Wire.Reply reply = wire.send(new byte[length]).read();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains("\"length\":" + length);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/json,1048577", "text/csv,10551297", "text/plain,1048577"})
    void aLongerBodyIsRefusedAndTheConnectionStaysOfUse(String type, int length) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send("POST /api/v1/proposals HTTP/1.1\nHost: city\nContent-Type: " + type + "\nContent-Length: "
                    + length + "\n\n");
            Wire.Reply refused = wire.send(new byte[length]).read();
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.headers()).containsEntry("content-type", "application/problem+json");
            assertThat(refused.body()).contains("\"payload-too-large\"");

            assertThat(wire.send(GET).read().body()).contains("/api/v1/proposals/next");
        }
    }

    @Test
    void aClientThatAsksFirstIsRefusedBeforeItSends() throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send(POST + "Content-Length: 2000000\nExpect: 100-continue\n\n");
            assertThat(wire.read().status()).isEqualTo(413);
        }
        try (Wire wire = new Wire(gateway)) {
            wire.send(POST + "Content-Length: 5\nExpect: 100-continue\n\n");
            assertThat(wire.read().status()).isEqualTo(100);
            assertThat(wire.send("12345").read().body()).contains("\"length\":5");
        }
    }

    @Test
    void aChunkedBodyIsCountedWhileItStreams() throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send(POST + "Transfer-Encoding: chunked\n\n");
            chunks(wire, MEGABYTE);
            assertThat(wire.send("0\n\n").read().body()).contains("\"length\":" + MEGABYTE);
        }
        try (Wire wire = new Wire(gateway)) {
            wire.send(POST + "Transfer-Encoding: chunked\n\n");
            chunks(wire, MEGABYTE);
            Wire.Reply refused = wire.send("1\nx\n").read();
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.headers()).containsEntry("connection", "close");
            wire.send("0\n\n");
            assertThat(wire.isClosedByPeer()).isTrue();
        }
    }

    private static void chunks(Wire wire, int bytes) throws Exception {
        int size = 64 * 1024;
        for (int sent = 0; sent < bytes; sent += size) {
            wire.send(HexFormat.of().toHexDigits(size) + "\n")
                    .send(new byte[size])
                    .send("\n");
        }
    }

    @Test
    void longAddressesAndHeadersAreProblems() {
        given().get("/api/v1/proposals?q=" + "x".repeat(8192 - "/api/v1/proposals?q=".length()))
                .then()
                .statusCode(200);
        given().get("/api/v1/proposals?q=" + "x".repeat(8192))
                .then()
                .statusCode(414)
                .body("code", equalTo("uri-too-long"));
        given().header("X-Long", "x".repeat(15000))
                .get("/api/v1/proposals")
                .then()
                .statusCode(200);
        given().header("X-Long", "x".repeat(16384))
                .get("/api/v1/proposals")
                .then()
                .statusCode(431)
                .body("code", equalTo("header-too-large"));
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 900_000})
    void headersFarOverTheLimitAreProblemsToo(int length) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send("GET /api/v1/proposals HTTP/1.1\nHost: city\nX-Long: " + "x".repeat(length) + "\n\n");
            assertThat(problemIn(wire.read(), 431)).contains("\"header-too-large\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/proposals?q=%zz", "/api/v1/%zz", "/%zz", "/docs/%", "/api/v1/proposals?q=<b>"})
    void whatIsNoAddressIsAProblem(String target) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send("GET " + target + " HTTP/1.1\nHost: city\n\n");
            assertThat(problemIn(wire.read(), 400)).contains("\"status\":400", "\"traceId\"");
        }
    }

    private static String problemIn(Wire.Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
        return reply.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT"})
    void methodsThatTalkToProxiesAreRefused(String method) throws Exception {
        try (Wire wire = new Wire(gateway)) {
            wire.send(method + " /api/v1/proposals HTTP/1.1\nHost: city\n\n");
            Wire.Reply refused = wire.read();
            assertThat(refused.status()).isEqualTo(405);
            assertThat(refused.headers().get("allow")).contains("POST").doesNotContain(method);
        }
    }

    /** What hides behind the first body must never be a second request to the service. */
    @Test
    void aRequestWithTwoLengthsIsOneRequest() throws Exception {
        int before = requestsSeen();
        try (Wire wire = new Wire(gateway)) {
            wire.send(POST + "Content-Length: 80\nTransfer-Encoding: chunked\n\n0\n\n");
            Wire.Reply reply = wire.read();
            assertThat(reply.status()).isIn(200, 400);
            if (reply.status() == 200) {
                assertThat(reply.body()).contains("\"length\":0").doesNotContain("content-length\":\"80");
            }
        }
        assertThat(requestsSeen()).isBetween(before, before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nContent-Length: 6\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n",
                "Transfer-Encoding: xchunked\n",
                "Transfer-Encoding : chunked\n",
                "Content-Length: +5\n",
                "Content-Length: 5, 6\n"
            })
    void lengthsThatContradictEachOtherAreRefused(String lengths) throws Exception {
        int before = requestsSeen();
        try (Wire wire = new Wire(gateway)) {
            assertThat(wire.send(POST + lengths + "\n").read().status()).isBetween(400, 501);
        }
        assertThat(requestsSeen()).isEqualTo(before);
    }

    private int requestsSeen() {
        return given().get("/api/v1/proposals/count").jsonPath().getInt("requests");
    }
}
