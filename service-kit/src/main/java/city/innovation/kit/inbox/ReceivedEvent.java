package city.innovation.kit.inbox;

import city.innovation.events.EventJson;
import city.innovation.http.TraceParent;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;

/**
 * A CloudEvent as it came.
 *
 * @param topic where it was read
 * @param sequence which event of its subject it is, from 1
 * @param attributes all attributes that are not named here, by their names without a prefix
 * @param data the data as JSON, or null if it has none
 */
public record ReceivedEvent(
        String topic,
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        Map<String, String> attributes,
        String data) {

    public ReceivedEvent {
        attributes = Map.copyOf(attributes);
    }

    /** The data as a record; a missing required field makes it unreadable, an unknown one is ignored. */
    public <T> T as(Class<T> form) {
        try {
            T read = EventJson.mapper().readValue(data == null ? "null" : data, form);
            if (read == null) {
                throw new UnreadableEvent(type + " has no data");
            }
            return read;
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new UnreadableEvent(type + " is no " + form.getSimpleName() + ": " + e.getOriginalMessage());
        }
    }

    /** What it belongs to, or null. */
    public String correlationId() {
        return attributes.get("correlationid");
    }

    /** The trace that it came about in: what it belongs to, else the sender's ({@code traceparent}); null without both. */
    public String traceId() {
        TraceParent sender = TraceParent.parse(attributes.get(TraceParent.HEADER));
        return correlationId() != null || sender == null ? correlationId() : sender.traceId();
    }

    /** Where the data came from, for example {@code import/<job id>}, or null. */
    public String origin() {
        return attributes.get("origin");
    }
}
