package city.innovation.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.EventJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The tracker, which is not there: sends the samples of its events with other ids. */
@Singleton
public class Tracker {

    private static final String TOPIC = "innovation.plans";

    private final KafkaProducer<String, String> producer;

    Tracker(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
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

    /** The sample of that event about a project that carries the proposal out. */
    public static Sending project(
            String name, UUID project, String proposal, long sequence, Consumer<ObjectNode> change) {
        String type = "city.innovation.project." + name + ".v1";
        ObjectNode data = sample(type).put("projectId", project.toString());
        data.put("proposalId", proposal);
        change.accept(data);
        return new Sending(type, project.toString(), sequence, data.toString());
    }

    /** The sample of a decision on work that the proposal wants to end. */
    public static Sending termination(String proposal, Consumer<ObjectNode> change) {
        String type = "city.innovation.termination.decided.v1";
        UUID review = UUID.randomUUID();
        ObjectNode data = sample(type).put("reviewId", review.toString());
        data.putArray("proposals").add(proposal);
        change.accept(data);
        return new Sending(type, review.toString(), 1, data.toString());
    }

    /** The sample of what is told of a delegation. */
    public static Sending delegation(String name, UUID delegation, long sequence, Consumer<ObjectNode> change) {
        String type = "city.innovation.delegation." + name + ".v1";
        ObjectNode data = sample(type).put("delegationId", delegation.toString());
        change.accept(data);
        return new Sending(type, delegation.toString(), sequence, data.toString());
    }

    /** The sample of what is told of a department that there is since long ago, at the top unless it is said otherwise. */
    public static Sending department(String code, long sequence, Consumer<ObjectNode> change) {
        String type = "city.innovation.department.changed.v1";
        String department = departmentId(code);
        ObjectNode data = sample(type)
                .put("departmentId", department)
                .put("code", code)
                .put("title", code)
                .put("validFrom", "2019-01-01");
        data.remove(List.of("parent", "validTo"));
        data.putArray("successors");
        change.accept(data);
        return new Sending(type, department, sequence, data.toString());
    }

    static String departmentId(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(UTF_8)).toString();
    }

    /** Sends it where nothing can go wrong. */
    public void tell(Sending event) {
        try {
            send(event);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends it and waits until the broker has it. */
    public void send(Sending event) throws Exception {
        ProducerRecord<String, String> sent = new ProducerRecord<>(TOPIC, event.subject(), event.data());
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/innovation/task-tracker-service",
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
