package city.innovation.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends the samples of other services' events with the ids of a scenario, each twice. */
final class OtherServices implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Held here, since a logger that nobody holds forgets its level; Kafka writes a page about every start. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private static final String PLANS = "innovation.plans";
    private static final String EVALUATIONS = "innovation.evaluations";

    private final Path samples;
    private final KafkaProducer<String, String> producer;
    private String traceparent;

    OtherServices(RunningSuite suite) {
        KAFKA.setLevel(Level.WARNING);
        samples = suite.root().resolve("event-contracts/src/main/resources/samples");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", suite.kafka()), new StringSerializer(), new StringSerializer());
    }

    /** What is told from now on follows from that span. */
    void inTrace(String parent) {
        traceparent = parent;
    }

    /** The tracker says that a project carries the proposal out. */
    void created(UUID project, Course proposal) {
        projectEvent("project.created", project, proposal, 1);
    }

    /** The tracker says that the project is completed. */
    void completed(UUID project, Course proposal) {
        projectEvent("project.completed", project, proposal, 2);
    }

    private void projectEvent(String name, UUID project, Course proposal, int sequence) {
        ObjectNode data = sample(name).put("projectId", project.toString()).put("proposalId", proposal.id());
        send(PLANS, name, project, sequence, data);
    }

    /** A committee has judged the revision of the proposal that it was given. */
    void judged(Course proposal, String outcome) {
        UUID candidate = UUID.randomUUID();
        ObjectNode data = sample("result.finalised")
                .put("candidate", candidate.toString())
                .put("proposal", proposal.id())
                .put("programme", UUID.randomUUID().toString())
                .put("revision", proposal.number("/version"))
                .put("outcome", outcome);
        send(EVALUATIONS, "result.finalised", candidate, 1, data);
    }

    /** A programme is over, in as many parts as there are grades. */
    void graded(UUID programme, Map<Course, String> grades) {
        int part = 0;
        for (Map.Entry<Course, String> grade : grades.entrySet()) {
            ObjectNode data = sample("programme.finalised")
                    .put("programme", programme.toString())
                    .put("part", ++part)
                    .put("parts", grades.size());
            ArrayNode awards = (ArrayNode) data.required("awards");
            awards.remove(1);
            ((ObjectNode) awards.get(0))
                    .put("proposal", grade.getKey().id())
                    .put("grade", grade.getValue())
                    .put("rank", part);
            send(EVALUATIONS, "programme.finalised", programme, part, data);
        }
    }

    private ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(
                    samples.resolve("city.innovation." + name + ".v1.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it twice, as brokers do, and waits until the broker has both. */
    private void send(String topic, String name, UUID subject, int sequence, ObjectNode data) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, subject.toString(), data.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/innovation/" + (topic.equals(PLANS) ? "task-tracker" : "evaluation") + "-service",
                        "ce_type",
                        "city.innovation." + name + ".v1",
                        "ce_subject",
                        subject.toString(),
                        "ce_sequence",
                        "%020d".formatted(sequence),
                        "ce_correlationid",
                        subject.toString(),
                        "content-type",
                        "application/json")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(UTF_8)));
        if (traceparent != null) {
            event.headers().add("traceparent", traceparent.getBytes(UTF_8));
        }
        try {
            producer.send(event).get();
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
