package city.innovation.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.kit.sql.Sql;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.message.Encoding;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.CloudEventSerializer;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends the tests' events by the CloudEvents project's own library, and shows what came of them. */
@Singleton
public class NoteTopic {

    static final String TOPIC = "innovation.evaluations";
    static final String SOURCE = "/innovation/test";

    private final Sql sql;
    private final KafkaProducer<String, byte[]> producer;

    NoteTopic(Sql sql, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.sql = sql;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers")),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    static CloudEvent event(String type, String subject, long sequence, String data) {
        return CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create(SOURCE))
                .withType(type)
                .withSubject(subject)
                .withExtension("sequence", "%020d".formatted(sequence))
                .withExtension("correlationid", "c-" + subject)
                .withData("application/json", data.getBytes(UTF_8))
                .build();
    }

    static CloudEvent note(String subject, long sequence) {
        return event(NoteWritten.TYPE, subject, sequence, "{\"note\":\"%d\"}".formatted(sequence));
    }

    void send(CloudEvent event) throws Exception {
        send(event, Encoding.BINARY);
    }

    void send(CloudEvent event, Encoding encoding) throws Exception {
        producer.send(kafka(event, encoding)).get();
    }

    void sendRaw(String key, byte[] value) throws Exception {
        producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
    }

    private static ProducerRecord<String, byte[]> kafka(CloudEvent event, Encoding encoding) {
        try (CloudEventSerializer serializer = new CloudEventSerializer()) {
            Map<String, Object> settings = new HashMap<>(Map.of("cloudevents.serializer.encoding", encoding));
            if (encoding == Encoding.STRUCTURED) {
                settings.put("cloudevents.serializer.event_format", JsonFormat.CONTENT_TYPE);
            }
            serializer.configure(settings, false);
            RecordHeaders headers = new RecordHeaders();
            byte[] value = serializer.serialize(TOPIC, headers, event);
            return new ProducerRecord<>(TOPIC, null, null, event.getSubject(), value, headers);
        }
    }

    /** The event as a consumer gets it, without the way through Kafka. */
    static ConsumerRecord<String, byte[]> received(CloudEvent event) {
        ProducerRecord<String, byte[]> sent = kafka(event, Encoding.BINARY);
        ConsumerRecord<String, byte[]> received = new ConsumerRecord<>(TOPIC, 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }

    /** Sequences of a subject in the order of their effects. */
    List<Long> effects(String subject) {
        return sql.query(
                "select sequence from inbox_effect where subject = ? order by id", row -> row.getLong(1), subject);
    }

    /** {@code sequence STATE} of what is parked of a subject. */
    List<String> parked(String subject) {
        return sql.query(
                "select sequence || ' ' || state from parked_event where subject = ? order by sequence",
                row -> row.getString(1),
                subject);
    }

    long parkedId(String subject) {
        return parkedId(subject, 1);
    }

    long parkedId(String subject, long sequence) {
        return sql.query(
                        "select id from parked_event where subject = ? and sequence = ?",
                        row -> row.getLong(1),
                        subject,
                        sequence)
                .getFirst();
    }
}
