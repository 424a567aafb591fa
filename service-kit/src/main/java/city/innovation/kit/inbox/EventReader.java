package city.innovation.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.EventJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads CloudEvents 1.0 from Kafka, in binary and in structured mode (Kafka protocol binding 1.3). */
final class EventReader {

    private static final String PREFIX = "ce_";
    private static final String STRUCTURED = "application/cloudevents";

    private EventReader() {}

    static ReceivedEvent read(ConsumerRecord<String, byte[]> kafka) {
        Header contentType = kafka.headers().lastHeader("content-type");
        boolean structured = contentType != null && text(contentType.value()).startsWith(STRUCTURED);
        return structured ? structured(kafka) : binary(kafka);
    }

    /** The type by its header alone, in binary mode; else null. */
    static String typeIn(ConsumerRecord<String, byte[]> kafka) {
        Header type = kafka.headers().lastHeader(PREFIX + "type");
        return type == null || type.value() == null ? null : new String(type.value(), UTF_8);
    }

    private static ReceivedEvent binary(ConsumerRecord<String, byte[]> kafka) {
        Map<String, String> attributes = new HashMap<>();
        for (Header header : kafka.headers()) {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                attributes.put(header.key().substring(PREFIX.length()), text(header.value()));
            }
        }
        return event(kafka.topic(), attributes, kafka.value() == null ? null : text(kafka.value()));
    }

    private static ReceivedEvent structured(ConsumerRecord<String, byte[]> kafka) {
        try {
            JsonNode event = EventJson.mapper().readTree(kafka.value());
            Map<String, String> attributes = new HashMap<>();
            event.properties().stream()
                    .filter(member -> member.getValue().isValueNode()
                            && !member.getValue().isNull())
                    .forEach(member ->
                            attributes.put(member.getKey(), member.getValue().asText()));
            JsonNode data = event.get("data");
            attributes.remove("data");
            return event(kafka.topic(), attributes, data == null || data.isNull() ? null : data.toString());
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("The structured event is no JSON");
        } catch (IOException e) {
            throw new UnreadableEvent("The structured event cannot be read");
        }
    }

    private static ReceivedEvent event(String topic, Map<String, String> attributes, String data) {
        if (!required(attributes, "specversion").startsWith("1.")) {
            throw new UnreadableEvent("Not CloudEvents 1.x");
        }
        return new ReceivedEvent(
                topic,
                required(attributes, "id"),
                required(attributes, "source"),
                required(attributes, "type"),
                required(attributes, "subject"),
                sequence(required(attributes, "sequence")),
                attributes,
                data);
    }

    private static String required(Map<String, String> attributes, String name) {
        String value = attributes.remove(name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableEvent("The attribute " + name + " is missing");
        }
        return value;
    }

    private static long sequence(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("The attribute sequence is no number");
        }
    }

    /** What the database cannot keep as text is no JSON either. */
    private static String text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableEvent("Not UTF-8");
        }
        throw new UnreadableEvent("There is a NUL in the text");
    }
}
