package city.innovation.kit.outbox;

import static city.innovation.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.events.Audience;
import city.innovation.events.DomainEvent;
import city.innovation.events.MayBeAbsent;
import city.innovation.kit.access.Acting;
import city.innovation.kit.sql.Sql;
import city.innovation.test.Message;
import city.innovation.test.TestStack;
import city.innovation.test.Topic;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@ActivateRequestContext
class OutboxTest {

    private static final String TOPIC = "innovation.plans";

    @Inject
    Outbox outbox;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private final UUID aggregate = UUID.randomUUID();

    @Test
    void whatIsAppendedIsOnTheTopicAfterTheCommit() {
        acting.as("system:test");
        acting.because("correlation-1", "cause-1");
        acting.from("import/7");
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            UUID first = outbox.append(new Happened(aggregate, "하나", null), 1);
            outbox.append(new Happened(aggregate, "둘", 2), 2);
            return first;
        });
        try (Topic topic = Topic.named(TOPIC)) {
            var messages = topic.awaitAtLeast(
                    2, "both", message -> aggregate.toString().equals(message.key()));
            Message message = messages.getFirst();
            assertThat(message.value()).isEqualTo("{\"note\":\"하나\"}");
            assertThat(messages.getLast().value()).isEqualTo("{\"note\":\"둘\",\"points\":2}");
            assertThat(message.headers())
                    .containsEntry("ce_id", id.toString())
                    .containsEntry("ce_source", "/innovation/kit-test")
                    .containsEntry("ce_sequence", "00000000000000000001")
                    .containsEntry("ce_actor", "system:test")
                    .containsEntry("ce_audience", "TF")
                    .containsEntry("ce_departmentcode", "6290021")
                    .containsEntry("ce_correlationid", "correlation-1")
                    .containsEntry("ce_causationid", "cause-1")
                    .containsEntry("ce_origin", "import/7")
                    .doesNotContainKey("ce_plancode");
            assertThat(id.version()).isEqualTo(7);
        }
    }

    @Test
    void whatIsRolledBackWasNever() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new Happened(aggregate, "nothing", null), 1);
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Happened(aggregate, "something", null), 1));
        try (Topic topic = Topic.named(TOPIC)) {
            topic.await(aggregate.toString(), Happened.TYPE);
            assertThat(topic.of(aggregate.toString()))
                    .extracting(Message::value)
                    .containsExactly("{\"note\":\"something\"}");
        }
    }

    @Test
    void outsideATransactionNothingCanBeSaid() {
        assertThatThrownBy(() -> outbox.append(new Happened(aggregate, "x", null), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventThatIsTooLargeFailsItsTransaction() {
        Happened large = new Happened(aggregate, "가".repeat(21_000), null);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(large, 1)))
                .isInstanceOf(EventTooLarge.class);
        Happened justFits = new Happened(aggregate, "x".repeat(60_000), null);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(justFits, 1));
        try (Topic topic = Topic.named(TOPIC)) {
            topic.await(aggregate.toString(), Happened.TYPE);
        }
        await().untilAsserted(
                        () -> assertThat(sql.query("select 1 from outbox where aggregate_id = ?", row -> 1, aggregate))
                                .as("kept no longer than the topic lacks it")
                                .isEmpty());
    }

    record Happened(
            @JsonIgnore UUID aggregateId,
            String note,
            @MayBeAbsent Integer points) implements DomainEvent {

        static final String TYPE = "city.innovation.test.happened.v1";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public Audience audience() {
            return Audience.TF;
        }

        @Override
        public String departmentCode() {
            return "6290021";
        }
    }
}
