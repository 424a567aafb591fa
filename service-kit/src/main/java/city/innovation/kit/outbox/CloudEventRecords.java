package city.innovation.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.DomainEvent;
import city.innovation.events.EventJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Makes Kafka records of rows: CloudEvents 1.0 in binary mode (Kafka protocol binding 1.3, section 3.2). */
final class CloudEventRecords {

    private static final ObjectReader ATTRIBUTES =
            EventJson.mapper().readerFor(new TypeReference<Map<String, String>>() {});
    private static final byte[] SPEC_VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final byte[] source;
    private final Map<String, Type> types = new ConcurrentHashMap<>();

    /** For the events of one service, for example {@code /innovation/proposal-service}. */
    CloudEventRecords(String source) {
        this.source = source.getBytes(UTF_8);
    }

    ProducerRecord<String, byte[]> of(OutboxRow row) {
        String subject = row.aggregateId().toString();
        byte[] subjectBytes = subject.getBytes(UTF_8);
        Type type = types.computeIfAbsent(row.type(), Type::of);
        Headers headers = new RecordHeaders();
        headers.add("ce_specversion", SPEC_VERSION);
        headers.add("ce_id", row.eventId().toString().getBytes(UTF_8));
        headers.add("ce_source", source);
        headers.add("ce_type", type.name);
        headers.add("ce_subject", subjectBytes);
        headers.add(
                "ce_time",
                DateTimeFormatter.ISO_INSTANT.format(row.occurredAt()).getBytes(UTF_8));
        headers.add("ce_dataschema", type.schema);
        headers.add("ce_sequence", padded(row.sequence()));
        headers.add("ce_partitionkey", subjectBytes);
        Map<String, String> attributes = attributes(row);
        attributes.forEach((name, value) -> headers.add("ce_" + name, value.getBytes(UTF_8)));
        String trace = attributes.get("traceparent");
        if (trace != null) {
            headers.add("traceparent", trace.getBytes(UTF_8)); // where tracing looks for it
        }
        headers.add("content-type", JSON);
        return new ProducerRecord<>(row.topic(), null, null, subject, row.data().getBytes(UTF_8), headers);
    }

    private static Map<String, String> attributes(OutboxRow row) {
        try {
            return ATTRIBUTES.readValue(row.attributes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Row " + row.id() + " of the outbox has no attributes", e);
        }
    }

    /** Twenty digits, so that sequences compare as text. */
    private static byte[] padded(long sequence) {
        byte[] digits = new byte[20];
        long rest = sequence;
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return digits;
    }

    /** What never changes between events of a type. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Type(byte[] name, byte[] schema) {

        static Type of(String type) {
            return new Type(type.getBytes(UTF_8), (DomainEvent.SCHEMA_PREFIX + type).getBytes(UTF_8));
        }
    }
}
