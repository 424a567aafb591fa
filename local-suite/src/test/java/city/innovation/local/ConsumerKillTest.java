package city.innovation.local;

import static city.innovation.test.Patience.await;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Signal 9 to the service while it consumes the tracker's events, each of which the broker delivers twice anyway: every
 * event has its effect once. Another run of the same: {@code -Dkill.seed=N}.
 */
@ExtendWith(RunningSuite.Extension.class)
class ConsumerKillTest {

    private static final String CONSUMER = "proposal";
    private static final String IMPLEMENTED = "city.innovation.proposal.implemented.v1";
    private static final String TRANSPORT = "TRAFFIC";
    private static final int PROPOSALS = 120;
    private static final int DEATHS = 2;
    private static final int THREADS = 8;
    private final RunningSuite suite = RunningSuite.get();
    private final long seed =
            Long.getLong("kill.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private final Api head = new Api(suite.token("department-manager")
            .subject("E-CONSUMER-HEAD-" + seed)
            .department(TRANSPORT)
            .sign());
    private final Api auditor =
            new Api(suite.token("auditor").subject("E-CONSUMER-AUDIT").sign());

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void eachEventHasItsEffectOnceThoughTheConsumerIsKilled() throws Exception {
        System.out.println("[kill] consumer, seed " + seed);
        Map<UUID, Course> byProject = promised();
        List<Map.Entry<UUID, Course>> all = List.copyOf(byProject.entrySet());
        Random random = new Random(seed);
        int round = PROPOSALS / DEATHS;
        for (int death = 0; death < DEATHS; death++) {
            suite.awaitSettled(CONSUMER);
            tellAndKill(all.subList(death * round, (death + 1) * round), random);
        }
        byProject.forEach(this::assertDoneOnce);
        assertToldOnce(byProject);
    }

    /** At some instant while events arrive; what comes meanwhile is caught up with by the next process. */
    private void tellAndKill(List<Map.Entry<UUID, Course>> projects, Random random) throws Exception {
        AtomicInteger sent = new AtomicInteger();
        int at = projects.size() / 4 + random.nextInt(projects.size() / 2);
        try (OtherServices tracker = new OtherServices(suite);
                ExecutorService telling = Executors.newSingleThreadExecutor()) {
            Future<?> told = telling.submit(() -> projects.forEach(project -> {
                tracker.created(project.getKey(), project.getValue());
                tracker.completed(project.getKey(), project.getValue());
                sent.incrementAndGet();
            }));
            await("project " + at)
                    .pollInterval(Duration.ofMillis(1 + random.nextInt(20)))
                    .until(() -> sent.get() >= at);
            ProcessHandle killed = suite.kill(CONSUMER);
            told.get();
            suite.awaitReplaced(CONSUMER, killed);
        }
    }

    /** Adopted proposals whose department has promised a day, each with a project that is not of the suite's tracker. */
    private Map<UUID, Course> promised() throws Exception {
        Map<UUID, Course> byProject = new HashMap<>();
        try (ExecutorService proposing = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Course>> all = new ArrayList<>();
            for (int i = 0; i < PROPOSALS; i++) {
                int number = i;
                all.add(proposing.submit(() -> promised(number)));
            }
            for (Future<Course> one : all) {
                byProject.put(UUID.randomUUID(), one.get());
            }
        }
        return byProject;
    }

    private Course promised(int number) {
        Api author = Api.official("E-CONSUMER-" + seed + "-" + number);
        return Course.proposal(
                        author,
                        Map.of(
                                "title",
                                "소비자를 죽이는 시험 " + seed + " " + number,
                                "problem",
                                "사건이 두 번 와도 한 번만 일어나야 합니다.",
                                "responsibleDepartment",
                                TRANSPORT,
                                "submit",
                                true))
                .seenBy(head)
                .does(head, "adopt", Map.of("reason", "할 수 있습니다."))
                .does(
                        head,
                        "decide",
                        Map.of(
                                "promisedOn",
                                LocalDate.now(ZoneId.of("Asia/Seoul"))
                                        .plusMonths(2)
                                        .toString(),
                                "startsProject",
                                false));
    }

    /** Completed, tied to the project, and both written down once. */
    private void assertDoneOnce(UUID project, Course promised) {
        Course done = await(promised.path())
                .until(() -> promised.seenBy(head), seen -> seen.state().equals("IMPLEMENTED"));
        assertThat(done.text("/implementation/projectId")).isEqualTo(project.toString());
        List<String> commands = StreamSupport.stream(
                        auditor.get(done.path() + "/revisions")
                                .expect(200)
                                .at("/items")
                                .spliterator(),
                        false)
                .map(revision -> revision.path("command").asText())
                .toList();
        assertThat(commands).as(done.path()).containsOnlyOnce("complete", "follow-project");
    }

    private void assertToldOnce(Map<UUID, Course> byProject) {
        Set<String> ids = byProject.values().stream().map(Course::id).collect(toSet());
        try (Topic topic = suite.proposals()) {
            Map<String, Set<String>> told = await("the events of all")
                    .until(() -> implemented(topic, ids), events -> events.size() == PROPOSALS);
            assertThat(told)
                    .allSatisfy((proposal, events) ->
                            assertThat(events).as(proposal).hasSize(1));
        }
    }

    /** The ids of the events by proposal; the relay may deliver one again. */
    private static Map<String, Set<String>> implemented(Topic topic, Set<String> ids) {
        return topic.all().stream()
                .filter(event -> IMPLEMENTED.equals(event.type()))
                .filter(event -> ids.contains(event.headers().get("ce_subject")))
                .collect(groupingBy(
                        event -> event.headers().get("ce_subject"),
                        mapping(event -> event.headers().get("ce_id"), toSet())));
    }
}
