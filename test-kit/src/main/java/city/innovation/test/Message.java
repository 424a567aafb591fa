package city.innovation.test;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record of a topic.
 *
 * @param value the body as text; null for none
 * @param headers by name; of repeated ones the last
 */
public record Message(String key, String value, Map<String, String> headers, int partition, long offset) {

    static Message of(ConsumerRecord<String, String> entry) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : entry.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new Message(entry.key(), entry.value(), headers, entry.partition(), entry.offset());
    }

    /** The CloudEvent's type; null if it is none. */
    public String type() {
        return headers.get("ce_type");
    }
}
