package city.innovation.proposal.session;

import city.innovation.events.session.SessionPlaceGiven;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The sign-ups in the database. All that counts places is done under the lock of the session's row, so that there are
 * never more people than places, nor places left while somebody waits.
 */
@ApplicationScoped
class SignUps {

    static final String RESOURCE = "session-sign-up";

    private static final String COUNT = """
            select count(*) filter (where state = 'SIGNED_UP') as signed_up,
                   count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where attended) as attended
            from session_sign_up where session_id = ?
            """;

    private static final String PROMOTE = """
            update session_sign_up s set state = 'SIGNED_UP', version = version + 1
            where id in (select id from session_sign_up where session_id = ? and state = 'WAITING'
                         order by queue_no limit ?)
            returning %s
            """.formatted(SignUp.COLUMNS);

    private static final String PEOPLE = """
            select subject from session_sign_up
            where session_id = ? and state in ('SIGNED_UP', 'WAITING') order by state, queue_no
            """;

    private static final String NEXT_EVENT = """
            update participation_session set event_sequence = event_sequence + 1 where id = ? returning event_sequence
            """;

    private final Sql sql;
    private final Changes changes;
    private final Outbox outbox;
    private final Clock clock;

    SignUps(Sql sql, Changes changes, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many have a place, wait, and came. */
    record Count(int signedUp, int waiting, int attended) {}

    Count count(UUID sessionId) {
        return sql.query(
                        COUNT,
                        row -> new Count(row.getInt("signed_up"), row.getInt("waiting"), row.getInt("attended")),
                        sessionId)
                .getFirst();
    }

    Optional<SignUp> find(UUID sessionId, String subject) {
        return sql
                .query(
                        "select %s from session_sign_up s where session_id = ? and subject = ?"
                                .formatted(SignUp.COLUMNS),
                        SignUp::read,
                        sessionId,
                        subject)
                .stream()
                .findFirst();
    }

    /** Those who have or want a place, by subject id. */
    List<String> people(UUID sessionId) {
        return sql.query(PEOPLE, row -> row.getString(1), sessionId);
    }

    boolean hasRoom(Session session) {
        Integer capacity = session.content().capacity();
        return capacity == null || count(session.id()).signedUp() < capacity;
    }

    /** Refuses (409) fewer places than people who have one. */
    void requireRoom(Session session, Integer capacity) {
        int taken = count(session.id()).signedUp();
        if (capacity != null && capacity < taken) {
            throw new Refusal(ProblemType.CONFLICT, taken).detailed("session.capacity.taken");
        }
    }

    /** Writes the change record of a sign-up. */
    void record(SignUp signUp, String command, SignUpState former) {
        Diff diff = former == null
                ? null
                : Diff.between(
                        Map.of("state", former.name()),
                        Map.of("state", signUp.state().name()));
        changes.record(RESOURCE, signUp.id(), signUp.version(), command, null, null, diff);
    }

    /** Gives free places to those who wait longest, and tells them. */
    void promote(Session session) {
        Count count = count(session.id());
        Integer capacity = session.content().capacity();
        int free = capacity == null ? count.waiting() : capacity - count.signedUp();
        if (count.waiting() == 0 || free <= 0) {
            return;
        }
        List<SignUp> promoted = sql.query(PROMOTE, SignUp::read, session.id(), free);
        promoted.forEach(signUp -> record(signUp, "promote", SignUpState.WAITING));
        for (EventRoom.Part part :
                EventRoom.parts(promoted.stream().map(SignUp::subject).toList())) {
            long sequence =
                    sql.query(NEXT_EVENT, row -> row.getLong(1), session.id()).getFirst();
            outbox.append(new SessionPlaceGiven(SessionAnnouncements.facts(session, part), clock.instant()), sequence);
        }
    }
}
