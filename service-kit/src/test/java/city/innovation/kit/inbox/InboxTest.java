package city.innovation.kit.inbox;

import static city.innovation.kit.inbox.NoteTopic.note;
import static city.innovation.test.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.kit.sql.Sql;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.message.Encoding;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InboxTest {

    static final String DEAD_LETTERS = NoteTopic.TOPIC + ".kit-test.dlq";

    @Inject
    NoteTopic topic;

    @Inject
    NoteEvents events;

    @Inject
    MeterRegistry registry;

    @Inject
    Sql sql;

    private final String subject = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Test
    void bothModesAreReadAndARepeatHasNoSecondEffect() throws Exception {
        CloudEvent first = note(subject, 1);
        topic.send(first);
        topic.send(first);
        topic.send(note(subject, 2), Encoding.STRUCTURED);
        topic.send(first);
        topic.send(note(subject, 3));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L, 2L, 3L));
        assertThat(events.tries(subject)).isEqualTo(3);
        assertThat(events.trace(subject)).as("in its log lines").isEqualTo("c-" + subject);
    }

    @Test
    void redeliveryToSeveralAtOnceHasEachEffectOnceInOrder() throws Exception {
        List<ConsumerRecord<String, byte[]>> deliveries = LongStream.rangeClosed(1, 60)
                .mapToObj(sequence -> NoteTopic.received(note(subject, sequence)))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> consumers = new ArrayList<>();
            for (int consumer = 0; consumer < 6; consumer++) {
                consumers.add(threads.submit(() -> deliveries.forEach(events::again)));
            }
            for (Future<?> consumer : consumers) {
                consumer.get();
            }
        }
        assertThat(topic.effects(subject))
                .isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
    }

    @Test
    void threadsThatKeepNoOrderAreRefused() throws Exception {
        ConsumerRecord<String, byte[]> delivery = NoteTopic.received(note(subject, 1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> taking = threads.submit(() -> events.again(delivery));
            assertThatThrownBy(taking::get).hasRootCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(topic.effects(subject)).isEmpty();
    }

    @Test
    void whatFailsThreeTimesIsParkedAndOnlyItsSubjectWaits() throws Exception {
        events.fail(subject, new IllegalArgumentException("no such stage"));
        topic.send(note(subject, 1));
        topic.send(note(subject, 2));
        topic.send(note(other, 1));
        await().untilAsserted(() -> {
            assertThat(topic.parked(subject)).containsExactly("1 PARKED", "2 BEHIND");
            assertThat(topic.effects(other)).containsExactly(1L);
        });
        assertThat(events.tries(subject)).isEqualTo(3);
        assertThat(topic.effects(subject)).as("a failed effect leaves nothing").isEmpty();
        try (Topic dead = Topic.named(DEAD_LETTERS)) {
            List<Message> copies = dead.awaitAtLeast(2, "copies", message -> subject.equals(message.key()));
            assertThat(copies.getFirst().value()).isEqualTo("{\"note\":\"1\"}");
            assertThat(copies.getFirst().type()).isEqualTo(NoteWritten.TYPE);
            assertThat(copies.getFirst().headers())
                    .containsEntry("dlq-reason", "no such stage")
                    .containsEntry("dlq-code", "IllegalArgumentException")
                    .containsEntry("dlq-attempts", "3")
                    .containsEntry("dlq-consumer", "notes")
                    .containsEntry("dlq-topic", NoteTopic.TOPIC);
            assertThat(copies.getLast().headers()).containsEntry("dlq-state", "BEHIND");
        }
    }

    @Test
    void aMissingRequiredFieldParksAtOnceAndAnUnknownOneIsIgnored() throws Exception {
        topic.send(NoteTopic.event(NoteWritten.TYPE, subject, 1, "{\"note\":\"1\",\"colour\":\"red\"}"));
        topic.send(NoteTopic.event(NoteWritten.TYPE, subject, 2, "{\"colour\":\"red\"}"));
        await().untilAsserted(() -> assertThat(topic.parked(subject)).containsExactly("2 PARKED"));
        assertThat(topic.effects(subject)).containsExactly(1L);
    }

    @Test
    void unknownTypesAndVersionsAreCountedAndPassed() throws Exception {
        double before = count("unknown");
        topic.send(NoteTopic.event("city.innovation.test.unheard-of.v1", subject, 1, "{}"));
        topic.send(NoteTopic.event("city.innovation.test.note-written.v2", subject, 2, "not even JSON \0"));
        topic.send(note(subject, 3));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(3L));
        assertThat(count("unknown")).isEqualTo(before + 2);
        assertThat(topic.parked(subject)).isEmpty();
    }

    @Test
    void whatDoesNotConcernTheConsumerIsCountedAndLeavesNothing() throws Exception {
        double before = count("passed-over");
        String data = "{\"note\":\"" + NoteEvents.OF_NO_CONCERN + "\"}";
        topic.send(NoteTopic.event(NoteWritten.TYPE, other, 1, data));
        topic.send(NoteTopic.event(NoteWritten.TYPE, subject, 1, data));
        topic.send(note(subject, 2));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(2L));
        await().until(() -> count("passed-over") == before + 2);
        assertThat(topic.effects(other)).isEmpty();
        assertThat(sql.query("select 1 from inbox where subject = ?", row -> row.getInt(1), other))
                .isEmpty();
        assertThat(sql.query("select 1 from inbox where subject = ?", row -> row.getInt(1), subject))
                .hasSize(1);
    }

    @Test
    void whatIsNoCloudEventIsParkedByItself() throws Exception {
        topic.sendRaw(subject, new byte[] {(byte) 0xff, 0, 1});
        topic.sendRaw(subject, "{}".getBytes(UTF_8));
        topic.send(note(subject, 1));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L));
        try (Topic dead = Topic.named(DEAD_LETTERS)) {
            assertThat(dead.awaitAtLeast(2, "garbage", message -> subject.equals(message.key())))
                    .allSatisfy(copy -> assertThat(copy.headers()).containsEntry("dlq-code", "UnreadableEvent"));
        }
    }

    private double count(String outcome) {
        var counter = registry.find("innovation.inbox.events")
                .tags("consumer", NoteEvents.CONSUMER, "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
