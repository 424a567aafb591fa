package city.innovation.kit.inbox;

import city.innovation.events.EventJson;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The parked events of this service. */
@ApplicationScoped
class ParkedEvents {

    private static final String INSERT = """
            insert into parked_event (consumer, source, subject, sequence, event_id, type, topic, attributes, data,
                                      code, reason, attempts, state)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            on conflict (consumer, source, subject, sequence) do nothing""";

    private static final String FIRST_WAITING = """
            select * from parked_event where consumer = ? and source = ? and subject = ? and state in ('PARKED', 'BEHIND')
             order by sequence limit 1""";

    private static final String WAITING = "state in ('PARKED', 'BEHIND')";

    /** Numbers become ids of the form that cursors hold; there are never many rows. */
    private static final Sorting SORTING = Sorting.of(
            "lpad(to_hex(id), 32, '0')::uuid", "parkedAt", new SortKey("parkedAt", "parked_at", SortKey.Kind.INSTANT));

    private static final Listing<ParkedEvent> LISTED =
            Listing.of("*", "parked_event", SORTING, ParkedEvent::parkedAt, ParkedEvents::cursorId);

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final Sql sql;

    ParkedEvents(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the event; false if it is kept already. */
    boolean park(String consumer, ReceivedEvent event, Failure failure, ParkedEvent.State state) {
        return sql.update(
                        INSERT,
                        consumer,
                        event.source(),
                        event.subject(),
                        event.sequence(),
                        event.id(),
                        event.type(),
                        event.topic(),
                        json(event.attributes()),
                        event.data(),
                        failure.code(),
                        failure.reason(),
                        failure.attempts(),
                        state.name())
                == 1;
    }

    /** The earliest that waits of a subject. */
    Optional<ParkedEvent> firstWaiting(String consumer, String source, String subject) {
        return sql.query(FIRST_WAITING, ParkedEvents::read, consumer, source, subject).stream()
                .findFirst();
    }

    Optional<ParkedEvent> find(long id) {
        return sql.query("select * from parked_event where id = ?", ParkedEvents::read, id).stream()
                .findFirst();
    }

    /** A page of those that wait. */
    Page<ParkedEvent> page(Paging paging, String bound) {
        return LISTED.page(sql, ParkedEvents::read, Conditions.of(WAITING), paging, bound);
    }

    static UUID cursorId(ParkedEvent event) {
        return new UUID(0, event.id());
    }

    void redriven(long id) {
        sql.update("update parked_event set state = 'REDRIVEN', redriven_at = clock_timestamp() where id = ?", id);
    }

    void discarded(long id) {
        sql.update("update parked_event set state = 'DISCARDED' where id = ?", id);
    }

    void failedAgain(long id, Failure failure) {
        sql.update(
                "update parked_event set state = 'PARKED', code = ?, reason = ?, attempts = attempts + ? where id = ?",
                failure.code(),
                failure.reason(),
                failure.attempts(),
                id);
    }

    long waiting() {
        return sql.query("select count(*) from parked_event where " + WAITING, row -> row.getLong(1))
                .getFirst();
    }

    private static ParkedEvent read(ResultSet row) throws SQLException {
        ReceivedEvent event = new ReceivedEvent(
                row.getString("topic"),
                row.getString("event_id"),
                row.getString("source"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("sequence"),
                attributes(row.getString("attributes")),
                row.getString("data"));
        return new ParkedEvent(
                row.getLong("id"),
                row.getString("consumer"),
                event,
                row.getString("code"),
                row.getString("reason"),
                row.getInt("attempts"),
                ParkedEvent.State.valueOf(row.getString("state")),
                Sql.instant(row, "parked_at"),
                Sql.instant(row, "redriven_at"));
    }

    private static Map<String, String> attributes(String json) {
        try {
            return EventJson.mapper().readValue(json, ATTRIBUTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A parked event has no attributes", e);
        }
    }

    private static String json(Map<String, String> attributes) {
        try {
            return EventJson.mapper().writeValueAsString(attributes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Attributes cannot be written", e);
        }
    }
}
