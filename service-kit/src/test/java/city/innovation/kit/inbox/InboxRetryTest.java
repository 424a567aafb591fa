package city.innovation.kit.inbox;

import static city.innovation.kit.inbox.NoteTopic.note;
import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.kit.sql.Sql;
import city.innovation.test.TestStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;

/** Failures that pass by themselves: no event is lost, parked or carried out twice by them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InboxRetryTest {

    @Inject
    NoteTopic topic;

    @Inject
    NoteEvents events;

    @Inject
    Sql sql;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void aServiceThatIsDownIsAskedAgainUntilItAnswersAndTheOffsetWaits() throws Exception {
        events.fail(subject, new ServiceUnavailableException());
        long before = committed();
        topic.send(note(subject, 1));
        await().until(() -> events.tries(subject) >= 5);
        assertThat(topic.parked(subject)).isEmpty();
        assertThat(committed()).as("not acknowledged before it is done").isEqualTo(before);
        events.recover(subject);
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(committed()).isGreaterThan(before));
    }

    @Test
    void aLockThatIsHeldTooLongIsWaitedForAgain() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("lock table inbox_effect in exclusive mode");
            send();
            sql.query("select pg_sleep(6.5)", row -> true); // the service waits 5 s for a lock
        });
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L));
        assertThat(topic.parked(subject)).isEmpty();
    }

    @Test
    void aDatabaseThatCutsAllConnectionsCostsNothing() throws Exception {
        events.fail(subject, new TryLater("until the connections are cut"));
        topic.send(note(subject, 1));
        await().until(() -> events.tries(subject) >= 1);
        sql.query(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = current_user and pid <> pg_backend_pid()",
                row -> row.getBoolean(1));
        events.recover(subject);
        topic.send(note(subject, 2));
        await().untilAsserted(() -> assertThat(topic.effects(subject)).containsExactly(1L, 2L));
        assertThat(topic.parked(subject)).isEmpty();
    }

    private void send() {
        try {
            topic.send(note(subject, 1));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far the group has acknowledged the subject's partition. */
    private long committed() throws Exception {
        int partition = Utils.toPositive(Utils.murmur2(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8))) % 12;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.get("bootstrap.servers")))) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets("kit-test")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(NoteTopic.TOPIC, partition));
            return offset == null ? 0 : offset.offset();
        }
    }
}
