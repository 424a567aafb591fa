package city.innovation.tracker.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.EventJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The service of proposals, which is not there: sends the samples of its session events with other ids. */
@Singleton
public class SessionSender {

    private final KafkaProducer<String, String> producer;

    SessionSender(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers")),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** That a session was held on the policy. */
    void held(UUID session, String policy) throws Exception {
        send("city.innovation.session.held.v1", session, 1, data -> data.put("policyId", policy));
    }

    /** That a session never took place. */
    void neverHeld(UUID session, String policy) throws Exception {
        send(
                "city.innovation.session.corrected.v1",
                session,
                2,
                data -> data.put("policyId", policy).put("counted", false));
    }

    private void send(String type, UUID session, long sequence, Consumer<ObjectNode> change) throws Exception {
        ObjectNode data = sample(type).put("sessionId", session.toString());
        change.accept(data);
        ProducerRecord<String, String> sent =
                new ProducerRecord<>("innovation.proposals", session.toString(), data.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/innovation/proposal-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        session.toString(),
                        "ce_sequence",
                        "%020d".formatted(sequence),
                        "ce_correlationid",
                        session.toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        producer.send(sent).get();
    }

    private static ObjectNode sample(String type) {
        try (InputStream file = EventJson.class.getResourceAsStream("/samples/" + type + ".json")) {
            return (ObjectNode) EventJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
