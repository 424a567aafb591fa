package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.local.SpanReceiver.ReceivedSpan;
import city.innovation.test.Message;
import city.innovation.test.Topic;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** With tracing switched on by configuration alone, a request is one trace from the gateway to the consumer. */
@ExtendWith(RunningSuite.Extension.class)
class TracingTest {

    /** Spans are sent in batches. */
    private static final Duration BATCHED = Duration.ofSeconds(4);

    private static final long SERVER = 2;
    private static final long CLIENT = 3;
    private static final long PRODUCER = 4;
    private static final long CONSUMER = 5;

    private final RunningSuite suite = RunningSuite.get();

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void aRequestIsOneTraceFromTheGatewayToTheConsumer() {
        try (SpanReceiver receiver = new SpanReceiver();
                TracedReplicas traced = TracedReplicas.start(suite, receiver.address())) {
            // The relay of the replica that records nothing may be the one that sends, so more than one is tried.
            String trace = await("a whole trace")
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .until(() -> proposed(traced), found -> isPublished(receiver, found));
            assertIsOneTree(receiver.of(trace));
            String parent = assertIsToldWithTheTrace(trace, receiver);
            assertIsConsumedInIt(trace, parent, receiver);
        }
    }

    /** Gives the id of the trace. */
    private String proposed(TracedReplicas traced) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(traced.gateway() + Api.PROPOSALS))
                .header(
                        "Authorization",
                        "Bearer "
                                + suite.token("official")
                                        .subject("E-TRACED")
                                        .department("TRAFFIC")
                                        .sign())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"자취를 남기는 제안 %s\",\"problem\":\"문제\",\"submit\":true}"
                        .formatted(UUID.randomUUID())))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return answer.headers().firstValue("Correlation-Id").orElseThrow();
        }
    }

    private static boolean isPublished(SpanReceiver receiver, String trace) {
        try {
            await("spans of " + trace).atMost(BATCHED).pollInSameThread().until(() -> isWhole(receiver.of(trace)));
            return true;
        } catch (ConditionTimeoutException sentByTheOther) {
            return false;
        }
    }

    private static boolean isWhole(List<ReceivedSpan> spans) {
        return has(spans, "gateway", SERVER)
                && has(spans, "proposal-service", SERVER)
                && has(spans, "proposal-service", PRODUCER);
    }

    private static boolean has(List<ReceivedSpan> spans, String service, long kind) {
        return spans.stream().anyMatch(span -> span.service().equals(service) && span.kind() == kind);
    }

    /** Each span but the first hangs on another of the trace. */
    private static void assertIsOneTree(List<ReceivedSpan> spans) {
        assertThat(has(spans, "proposal-service", CLIENT))
                .as("statements in %s", spans)
                .isTrue();
        Set<String> ids = spans.stream().map(ReceivedSpan::spanId).collect(toSet());
        assertThat(spans.stream().filter(span -> !ids.contains(span.parentId())))
                .as("%s", spans)
                .singleElement()
                .returns("gateway", ReceivedSpan::service)
                .returns("", ReceivedSpan::parentId);
    }

    private String assertIsToldWithTheTrace(String trace, SpanReceiver receiver) {
        try (Topic topic = suite.proposals()) {
            Message event = await("the event")
                    .until(
                            () -> topic.all().stream()
                                    .filter(message ->
                                            trace.equals(message.headers().get("ce_correlationid")))
                                    .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
            String parent = event.headers().get("traceparent");
            assertThat(receiver.of(trace))
                    .filteredOn(span -> span.kind() == PRODUCER)
                    .extracting(ReceivedSpan::spanId)
                    .contains(parent.split("-")[2]);
            return parent;
        }
    }

    /** What another service tells because of it is consumed as a part of the same trace. */
    private void assertIsConsumedInIt(String trace, String parent, SpanReceiver receiver) {
        try (OtherServices tracker = new OtherServices(suite)) {
            tracker.inTrace(parent);
            tracker.created(
                    UUID.randomUUID(),
                    Course.proposal(Api.official("E-TRACED-2"), HostileRequests.proposal("자취", true)));
        }
        await("the consumer's span").until(() -> has(receiver.of(trace), "proposal-service", CONSUMER));
    }
}
