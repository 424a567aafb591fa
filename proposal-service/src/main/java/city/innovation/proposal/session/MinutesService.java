package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps the minutes of sessions, revision by revision. */
@ApplicationScoped
class MinutesService {

    private static final String ADD = """
            insert into session_minutes (session_id, revision, body, published, written_by, written_at)
            values (?, ?, ?, ?, ?, ?) returning *
            """;

    private static final String LATEST = """
            select * from session_minutes where session_id = ? and (published or ?) order by revision desc limit 1
            """;

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionDesk desk;
    private final Sql sql;
    private final Clock clock;

    MinutesService(Sessions sessions, SessionAccess access, SessionDesk desk, Sql sql, Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.desk = desk;
        this.sql = sql;
        this.clock = clock;
    }

    /** Minutes and the version of their session. */
    record Kept(Minutes minutes, int version) {}

    /** Adds a revision. */
    @Transactional
    Kept write(UUID id, Version expected, Minutes.Write request) {
        Session session = desk.take(id, expected);
        if (session.state() == SessionState.CANCELLED) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.minutes.cancelled");
        }
        SessionSnapshot before = SessionSnapshot.of(session);
        int revision = session.nextMinutes();
        desk.record(session, "minutes", before, null);
        Minutes written = sql.query(
                        ADD,
                        Minutes::read,
                        id,
                        revision,
                        request.text(),
                        Boolean.TRUE.equals(request.published()),
                        access.caller().subject(),
                        clock.instant())
                .getFirst();
        return new Kept(written, session.version());
    }

    /** The last revision that the caller may read; 404 if there is none. */
    @Transactional
    Kept latest(UUID id) {
        Session session = sessions.require(id);
        boolean all = access.mayKnowPeople(session);
        Minutes minutes = sql.query(LATEST, Minutes::read, id, all).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return new Kept(all ? minutes : minutes.forPublic(), session.version());
    }

    /** All revisions, first to last. */
    @Transactional
    List<Minutes> revisions(UUID id) {
        access.require(access.mayKnowPeople(sessions.require(id)));
        return sql.query("select * from session_minutes where session_id = ? order by revision", Minutes::read, id);
    }
}
