package city.innovation.kit.duty;

import city.innovation.kit.journal.Journal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The duties in the database together with those that the running transaction has yet to write. */
@ApplicationScoped
class DutyLedger {

    private static final String PAUSE = """
            update duty set state = 'PAUSED', next_at = null, event_sequence = event_sequence + 1,
                pauses = pauses || jsonb_build_array(jsonb_build_object('from', ?::text, 'reason', ?::text))
            where %s and state = 'OPEN' returning *""";

    private static final String CLOSE = """
            update duty set state = 'CLOSED', next_at = null, event_sequence = event_sequence + 1,
                closed_at = ?, closed_by = ?, pauses = case state
                    when 'PAUSED' then jsonb_set(pauses, '{-1,until}', to_jsonb(?::text)) else pauses end
            where %s and state <> 'CLOSED' returning *""";

    /** Duties of a person stay with the person. */
    private static final String HAND_OVER = """
            update duty set responsible_subject = ?, responsible_department = ?, responsible_role = ?,
                event_sequence = event_sequence + 1
            where %s and state <> 'CLOSED' and responsible_subject is null returning *""";

    /** The role within the department stays. */
    private static final String HAND_OVER_ALL = """
            update duty set responsible_department = ?, event_sequence = event_sequence + 1
            where responsible_department = ? and state <> 'CLOSED' and responsible_subject is null returning *""";

    private final Sql sql;
    private final DutyRows rows;
    private final PendingDuties pending;
    private final Journal journal;
    private final DutySignal signal;

    DutyLedger(Sql sql, DutyRows rows, PendingDuties pending, Journal journal, DutySignal signal) {
        this.sql = sql;
        this.rows = rows;
        this.pending = pending;
        this.journal = journal;
        this.signal = signal;
    }

    void add(Duty duty, Instant now) {
        pending.add(duty);
        wake(List.of(duty), now);
    }

    List<Duty> pause(DutySelection selection, Instant now, String reason) {
        List<Duty> paused = pending.change(selection, List.of(DutyState.OPEN), duty -> duty.pause(now, reason));
        paused.addAll(update(PAUSE, selection, now.toString(), reason));
        return paused;
    }

    List<Duty> close(DutySelection selection, Instant now, String by) {
        List<Duty> closed =
                pending.change(selection, List.of(DutyState.OPEN, DutyState.PAUSED), duty -> duty.close(now, by));
        closed.addAll(update(CLOSE, selection, now, by, now.toString()));
        return closed;
    }

    List<Duty> handOver(DutySelection selection, Responsible to) {
        return update(HAND_OVER, selection, to.subject(), to.department(), to.role());
    }

    List<Duty> handOverAll(String from, String to) {
        return sql.query(HAND_OVER_ALL, rows::read, to, from);
    }

    private List<Duty> update(String statement, DutySelection selection, Object... first) {
        return sql.query(
                statement.formatted(selection.where()),
                rows::read,
                Stream.concat(Stream.of(first), selection.parameters().stream()).toArray());
    }

    /** For what only the rules can work out: reads with a lock, changes and writes. */
    List<Duty> change(DutySelection selection, List<DutyState> states, Consumer<Duty> change, Instant now) {
        List<Object> parameters = new ArrayList<>(selection.parameters());
        parameters.add(states.stream().map(DutyState::name).toList());
        List<Duty> stored = sql.query(
                "select * from duty where %s and state = any(?) order by id for update".formatted(selection.where()),
                rows::read,
                parameters.toArray());
        stored.forEach(change);
        write(stored);
        List<Duty> changed = pending.change(selection, states, change);
        changed.addAll(stored);
        wake(changed, now);
        return changed;
    }

    /** Counts the terms anew that run beyond that instant; those whose end moved. */
    List<Duty> recount(Instant beyond, BusinessCalendar calendar) {
        List<Duty> moved = sql
                .query(
                        "select * from duty where state = 'OPEN' and term_unit is not null and due_at >= ?"
                                + " order by id for update",
                        rows::read,
                        beyond)
                .stream()
                .filter(duty -> duty.recount(calendar))
                .toList();
        write(moved);
        return moved;
    }

    void write(List<Duty> duties) {
        sql.batch(DutyRows.CHANGE, duties.stream().map(rows::change).toList());
    }

    List<Duty> of(UUID resourceId) {
        List<Duty> all = new ArrayList<>(
                sql.query("select * from duty where resource_id = ? order by opened_at, id", rows::read, resourceId));
        all.addAll(pending.which(DutySelection.of(resourceId)));
        return all;
    }

    /** Takes duties that time must act on, leaving those that another replica has at hand. */
    List<Duty> take(Instant now, int most) {
        return sql.query(
                "select * from duty where next_at <= ? order by next_at limit ? for update skip locked",
                rows::read,
                now,
                most);
    }

    /** That one, if time must act on it and no other replica has it at hand. */
    List<Duty> take(UUID id, Instant now) {
        return sql.query(
                "select * from duty where id = ? and next_at <= ? for update skip locked", rows::read, id, now);
    }

    List<UUID> waiting(Instant now, int most) {
        return sql.query(
                "select id from duty where next_at <= ? order by next_at limit ?",
                row -> row.getObject("id", UUID.class),
                now,
                most);
    }

    void postpone(UUID id, Instant until) {
        sql.update("update duty set next_at = ? where id = ? and next_at < ?", until, id, until);
    }

    private void wake(List<Duty> duties, Instant now) {
        if (duties.stream().anyMatch(duty -> duty.hasToTell(now))) {
            journal.afterCommit(signal::give);
        }
    }
}
