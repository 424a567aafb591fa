package city.innovation.proposal;

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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The evaluation, which is not there: sends the samples of its events with other ids. */
@Singleton
public class Evaluation {

    private static final String TOPIC = "innovation.evaluations";
    private static final String RESULT = "city.innovation.result.finalised.v1";
    private static final String PROGRAMME = "city.innovation.programme.finalised.v1";

    private final KafkaProducer<String, String> producer;

    Evaluation(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers")),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** A result about that revision of a proposal, by a candidate of its own. */
    void judges(String proposal, int revision, String outcome, UUID programme) throws Exception {
        UUID candidate = UUID.randomUUID();
        ObjectNode data = sample(RESULT)
                .put("candidate", candidate.toString())
                .put("proposal", proposal)
                .put("programme", programme.toString())
                .put("revision", revision)
                .put("outcome", outcome);
        send(RESULT, candidate, 1, data);
    }

    /** A part of a programme's result, with a silver for that proposal. */
    void awards(UUID programme, int part, int parts, String proposal) throws Exception {
        ObjectNode data = sample(PROGRAMME)
                .put("programme", programme.toString())
                .put("part", part)
                .put("parts", parts);
        ((ObjectNode) data.required("awards").get(0)).put("proposal", proposal);
        send(PROGRAMME, programme, part, data);
    }

    private void send(String type, UUID subject, long sequence, ObjectNode data) throws Exception {
        ProducerRecord<String, String> sent = new ProducerRecord<>(TOPIC, subject.toString(), data.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/innovation/evaluation-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject.toString(),
                        "ce_sequence",
                        "%020d".formatted(sequence),
                        "ce_correlationid",
                        subject.toString(),
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
