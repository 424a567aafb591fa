package city.innovation.local;

import static city.innovation.local.Api.PROPOSALS;
import static city.innovation.test.Patience.await;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Message;
import city.innovation.test.Topic;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Signal 9 to the service, the broker and the database while proposals arrive: what was acknowledged is there once, and
 * so is its event. Another run of the same: {@code -Dkill.seed=N}.
 */
@ExtendWith(RunningSuite.Extension.class)
class KillTest {

    private static final int PROPOSED = 1_000;
    private static final int THREADS = 8;
    private static final List<String> VICTIMS = List.of("proposal", "kafka", "postgres");
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SUBMITTED = "city.innovation.proposal.submitted.v1";

    private final RunningSuite suite = RunningSuite.get();
    private final long seed =
            Long.getLong("kill.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private final String name = "E-KILL-" + seed;
    private final Api caller = Api.official(name);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void whatWasAcknowledgedIsThereOnceAndSoIsItsEvent() throws Exception {
        System.out.println("[kill] seed " + seed);
        VICTIMS.forEach(suite::awaitSettled);
        try (ExecutorService posting = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> posts = new ArrayList<>();
            for (int i = 0; i < PROPOSED; i++) {
                String key = name + "-" + i;
                posts.add(posting.submit(() -> acknowledged.put(key, propose(key))));
            }
            killAll(new Random(seed));
            for (Future<?> post : posts) {
                post.get();
            }
        }
        System.out.println("[kill] " + acknowledged.size() + " acknowledged after " + retries + " repetitions");
        assertEachIsThereOnce();
        assertEachIsToldOnce();
    }

    /** One after the other, each at some instant of its third of the work. */
    private void killAll(Random random) {
        int third = PROPOSED / VICTIMS.size();
        for (int i = 0; i < VICTIMS.size(); i++) {
            int at = i * third + third / 5 + random.nextInt(third / 2);
            await("proposal " + at)
                    .pollInterval(Duration.ofMillis(1 + random.nextInt(20)))
                    .until(() -> acknowledged.size() >= at);
            ProcessHandle killed = suite.kill(VICTIMS.get(i));
            suite.awaitReplaced(VICTIMS.get(i), killed);
        }
    }

    /** Sends the same request until it is acknowledged, as a client would that does not know what became of it. */
    private String propose(String key) {
        Map<String, Object> body = HostileRequests.proposal(key, true);
        Answer answer = await(key)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .pollInSameThread()
                .ignoreException(UncheckedIOException.class)
                .until(() -> attempt(key, body), KillTest::isFinal);
        return answer.expect(201).textAt("/id");
    }

    private Answer attempt(String key, Map<String, Object> body) {
        retries.incrementAndGet();
        Answer answer = caller.post(PROPOSALS, body, "Idempotency-Key", key);
        if (isFinal(answer)) {
            retries.decrementAndGet();
        }
        return answer;
    }

    private static boolean isFinal(Answer answer) {
        boolean inFlight = answer.status() == 409 && answer.textAt("/code").equals("request-in-flight");
        return answer.status() < 500 && !inFlight;
    }

    private void assertEachIsThereOnce() {
        assertThat(acknowledged).hasSize(PROPOSED);
        assertThat(Set.copyOf(acknowledged.values())).hasSize(PROPOSED);
        acknowledged.forEach((key, id) -> {
            Answer found = caller.get(PROPOSALS + "/" + id).expect(200);
            assertThat(found.textAt("/title")).isEqualTo(key);
            assertThat(found.textAt("/state")).isEqualTo("SUBMITTED");
        });
        assertThat(caller.owned()).as("proposals of " + name).isEqualTo(PROPOSED);
    }

    private void assertEachIsToldOnce() {
        Set<String> ids = Set.copyOf(acknowledged.values());
        try (Topic topic = suite.proposals()) {
            List<Message> told = await("the events of all")
                    .pollInterval(PAUSE)
                    .until(() -> ofThese(topic, ids), events -> subjects(events).size() == PROPOSED);
            Map<String, Set<String>> idsOfEvent = told.stream()
                    .collect(groupingBy(
                            event -> event.headers().get("ce_subject") + " "
                                    + event.headers().get("ce_sequence"),
                            mapping(event -> event.headers().get("ce_id"), toSet())));
            assertThat(idsOfEvent)
                    .hasSize(PROPOSED)
                    .allSatisfy((event, ceIds) -> assertThat(ceIds).as(event).hasSize(1));
            System.out.println("[kill] " + (told.size() - PROPOSED) + " events delivered again");
        }
    }

    private static List<Message> ofThese(Topic topic, Set<String> ids) {
        return topic.all().stream()
                .filter(event -> SUBMITTED.equals(event.type()))
                .filter(event -> ids.contains(event.headers().get("ce_subject")))
                .toList();
    }

    private static Set<String> subjects(List<Message> events) {
        return events.stream().map(event -> event.headers().get("ce_subject")).collect(toSet());
    }
}
