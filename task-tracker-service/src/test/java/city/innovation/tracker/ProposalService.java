package city.innovation.tracker;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.EventJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The service of proposals, which is not there: sends the samples of its events with other ids. */
@Singleton
public class ProposalService {

    private static final String TOPIC = "innovation.proposals";

    private final KafkaProducer<String, String> producer;

    ProposalService(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers")),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** An event to send, as often as wanted. */
    public record Sending(String type, String subject, long sequence, String data) {}

    /** The sample of that event about a proposal. */
    public static Sending event(String name, UUID proposal, long sequence, Consumer<ObjectNode> change) {
        String type = "city.innovation.proposal." + name + ".v1";
        ObjectNode data = sample(type).put("proposalId", proposal.toString());
        change.accept(data);
        return new Sending(type, proposal.toString(), sequence, data.toString());
    }

    /** Sends it and waits until the broker has it. */
    public void send(Sending event) throws Exception {
        ProducerRecord<String, String> sent = new ProducerRecord<>(TOPIC, event.subject(), event.data());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/innovation/proposal-service",
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_sequence", "%020d".formatted(event.sequence()),
                        "ce_correlationid", event.subject(),
                        "content-type", "application/json")
                .forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        producer.send(sent).get();
    }

    private static ObjectNode sample(String type) {
        try (InputStream file = EventJson.class.getResourceAsStream("/samples/" + type + ".json")) {
            return (ObjectNode) EventJson.mapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
