package city.innovation.kit.inbox;

import city.innovation.events.EventJson;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<ParkedEvent> waiting(Keyset keyset, Limit limit) {
        List<Object> parameters = new ArrayList<>(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        return sql.query(
                "select * from parked_event where state in ('PARKED', 'BEHIND') and " + keyset.predicate() + " "
                        + keyset.orderBy() + " limit ?",
                ParkedEvents::read,
                parameters.toArray());
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
        return sql.query("select count(*) from parked_event where state in ('PARKED', 'BEHIND')", row -> row.getLong(1))
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
