package city.innovation.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.innovation.events.DomainEvent;
import city.innovation.events.EventJson;
import city.innovation.kit.access.Acting;
import city.innovation.kit.journal.Journal;
import city.innovation.kit.journal.JournalTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.github.f4b6a3.uuid.alt.GUID;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where a service says what happened. The event is written by the journal in the commit of the change itself and sent
 * afterwards, at least once and in order per aggregate. For that order the caller holds the aggregate's row lock, or
 * fails by its version, when it appends.
 */
@ApplicationScoped
public class Outbox {

    static final JournalTable TABLE = JournalTable.of(
            "outbox",
            "event_id",
            "topic",
            "aggregate_id",
            "type",
            "sequence",
            "occurred_at",
            "attributes::jsonb",
            "data");

    /** Data may have so many bytes, so that with the attributes it stays under the 64 KiB of a CloudEvent. */
    static final int MAX_BYTES = 60 * 1024;

    private static final ObjectWriter JSON = EventJson.mapper().writer();

    private final Journal journal;
    private final Acting acting;
    private final Clock clock;
    private final Runnable wake;

    Outbox(Journal journal, Acting acting, Clock clock, RelayLoop relay) {
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
        this.wake = relay::wake;
    }

    /**
     * Adds the event to the running transaction. Fails outside a transaction.
     *
     * @param sequence the how-manieth event of its aggregate this is, from 1, without a gap
     * @return the event's id, which every retry keeps
     */
    public UUID append(DomainEvent event, long sequence) {
        UUID id = GUID.v7().toUUID();
        journal.add(
                TABLE,
                id,
                event.topic(),
                event.aggregateId(),
                event.type(),
                sequence,
                clock.instant().atOffset(ZoneOffset.UTC),
                json(attributes(id, event)),
                data(event));
        journal.afterCommit(wake);
        return id;
    }

    private Map<String, String> attributes(UUID id, DomainEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("actor", actor());
        attributes.put("audience", event.audience().name());
        String correlation = acting.correlationId();
        attributes.put("correlationid", correlation == null ? id.toString() : correlation);
        put(attributes, "causationid", acting.causationId());
        put(attributes, "departmentcode", event.departmentCode());
        put(attributes, "origin", acting.origin());
        put(attributes, "plancode", event.planCode());
        put(attributes, "traceparent", traceparent());
        return attributes;
    }

    /** Role and opaque id; the service's own doings have the role in their name. */
    private String actor() {
        String role = acting.role() + ":";
        return acting.subject().startsWith(role) ? acting.subject() : role + acting.subject();
    }

    private static void put(Map<String, String> attributes, String name, String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private static String data(DomainEvent event) {
        String data = json(event);
        if (data.length() > MAX_BYTES / 3 && data.getBytes(UTF_8).length > MAX_BYTES) {
            throw new EventTooLarge(event.type());
        }
        return data;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass() + " cannot be written as JSON", e);
        }
    }
}
