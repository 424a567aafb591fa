package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The suite as its users have it: run with its demo data, stopped while somebody writes, and run again. */
class RunTest {

    private static final String TITLE = "막차 시간을 정류장마다 알려 주세요";
    private static final String BODY = "{\"title\":\"" + TITLE + "\",\"problem\":\"막차를 놓친 뒤에야 압니다.\",\"submit\":true}";
    private static final int PATIENCE_MILLIS = 120_000;

    @TempDir
    private Path data;

    /** Of a user who never ran it. */
    @TempDir
    private Path home;

    private final int port = RunningSuite.freeRange();
    private final String gateway = "http://127.0.0.1:" + port;

    @Test
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void whatWasThereIsThereAfterStopAndRunAndWhatWasUnderWayToo() throws IOException {
        Api official;
        long proposals;
        try (SuiteProcess run = suite("run").awaitSaying("[suite] ready after")) {
            assertThat(run.said()).contains("told by").doesNotContain("goes on without");
            official = official();
            proposals = total(official, PROPOSALS);
            assertThat(proposals).as("demo data").isPositive();
            assertThat(total(official, "/api/v1/projects")).as("demo projects").isPositive();
            assertThat(handInWhileItEnds(official.token())).startsWith("HTTP/1.1 201");
            run.awaitEnd();
            assertThat(run.said()).contains("ending the gateway").endsWith("ended\n");
        }
        try (SuiteProcess run = suite("run").awaitSaying("[suite] ready after")) {
            assertThat(run.said()).doesNotContain("demo data");
            try (SuiteProcess status = suite("status")) {
                assertThat(status.awaitEnd()).as(status.said()).isZero();
            }
            assertThat(total(official, PROPOSALS)).isEqualTo(proposals + 1);
            assertToldOnce(
                    official.get(PROPOSALS + "?proposer=me&limit=1").expect(200).textAt("/items/0/id"));
        }
    }

    private SuiteProcess suite(String command) {
        return SuiteProcess.of(
                RunningSuite.project(), data, port, command, Map.of("JDK_JAVA_OPTIONS", "-Duser.home=" + home));
    }

    private Api official() {
        String issuer = "http://127.0.0.1:" + (port + 10);
        return new Api(
                new Issuer(issuer).token(Map.of("role", "official", "subject", "E-LATE", "department", "TRAFFIC")),
                gateway);
    }

    private static long total(Api reader, String list) {
        return reader.get(list + "?includeTotal=true&limit=1")
                .expect(200)
                .at("/total")
                .asLong();
    }

    /** Half of the body comes before the suite is told to end, the other half when the gateway takes its leave. */
    private String handInWhileItEnds(String token) throws IOException {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        int half = body.length / 2;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + PROPOSALS + " HTTP/1.1\r\nHost: city\r\nAuthorization: Bearer " + token
                            + "\r\nIdempotency-Key: late-1\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, half);
            out.flush();
            try (SuiteProcess stop = suite("stop")) {
                await("the gateway's leave").until(this::takesLeave);
                out.write(body, half, body.length - half);
                out.flush();
                String answer = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
                assertThat(stop.awaitEnd()).as(stop.said()).isZero();
                return answer;
            }
        }
    }

    /** Whoever asks while it ends is answered, and told to come back on another connection. */
    private boolean takesLeave() {
        return new Api(null, gateway)
                .get("/openapi.json")
                .expect(200)
                .header("connection")
                .equals("close");
    }

    private void assertToldOnce(String id) {
        try (Topic topic = Topic.at("127.0.0.1:" + (port + 12), "innovation.proposals")) {
            topic.await(id, "city.innovation.proposal.submitted.v1");
            assertThat(topic.of(id))
                    .extracting(event -> event.headers().get("ce_id"))
                    .doesNotHaveDuplicates();
        }
    }
}
