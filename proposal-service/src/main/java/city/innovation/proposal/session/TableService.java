package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The tables of a session and their notes. Each has a version of its own, so that all can be written at once. */
@ApplicationScoped
class TableService {

    private static final String RESOURCE = "session-table";

    private static final String ADD = """
            insert into session_table (id, version, session_id, number, topic, facilitator) values (?, 1, ?, ?, ?, ?)
            on conflict (session_id, number) do nothing returning *
            """;

    private static final String NOTE = """
            update session_table set version = version + 1, topic = coalesce(?, topic),
                participants = coalesce(?::integer, participants), notes = coalesce(?, notes) where id = ? returning *
            """;

    private final Sessions sessions;
    private final SessionAccess access;
    private final SessionRules rules;
    private final Sql sql;
    private final Changes changes;

    TableService(Sessions sessions, SessionAccess access, SessionRules rules, Sql sql, Changes changes) {
        this.sessions = sessions;
        this.access = access;
        this.rules = rules;
        this.sql = sql;
        this.changes = changes;
    }

    @Transactional
    SessionTable add(UUID sessionId, SessionTable.New request) {
        Session session = sessions.lock(sessionId);
        access.requireRunning(session);
        if (session.state() == SessionState.CANCELLED || !rules.kind(session).tables()) {
            throw new Refusal(ProblemType.CONFLICT).detailed("session.table.none");
        }
        SessionTable made = sql
                .query(
                        ADD,
                        SessionTable::read,
                        GUID.v7().toUUID(),
                        sessionId,
                        request.number(),
                        request.topic(),
                        request.facilitator())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.CONFLICT, request.number()).detailed("session.table.twice"));
        changes.record(RESOURCE, made.id(), made.version(), "add", null, null, null);
        return made;
    }

    /** Writes the notes; for those who run the session and who leads the table. */
    @Transactional
    SessionTable note(UUID sessionId, int number, Version expected, SessionTable.Note request) {
        Session session = sessions.require(sessionId);
        SessionTable old = one(sessionId, number, " for update");
        access.require(access.runs(session) || leads(old));
        Version.require(expected, old.version());
        SessionTable noted = sql.query(
                        NOTE, SessionTable::read, request.topic(), request.participants(), request.notes(), old.id())
                .getFirst();
        Diff diff = Diff.none()
                .with("topic", old.topic(), noted.topic())
                .with("participants", old.participants(), noted.participants())
                .with("notes", old.notes(), noted.notes());
        changes.record(RESOURCE, noted.id(), noted.version(), "note", null, null, diff);
        return noted;
    }

    @Transactional
    SessionTable get(UUID sessionId, int number) {
        Session session = sessions.require(sessionId);
        return shown(session, one(sessionId, number, ""));
    }

    @Transactional
    List<SessionTable> all(UUID sessionId) {
        Session session = sessions.require(sessionId);
        return sql
                .query(
                        "select * from session_table where session_id = ? order by number",
                        SessionTable::read,
                        sessionId)
                .stream()
                .map(table -> shown(session, table))
                .toList();
    }

    private SessionTable shown(Session session, SessionTable table) {
        return access.mayKnowPeople(session) || leads(table)
                ? table
                : table.forPublic(session.state() == SessionState.HELD);
    }

    private boolean leads(SessionTable table) {
        return !access.caller().isAnonymous() && access.caller().subject().equals(table.facilitator());
    }

    private SessionTable one(UUID sessionId, int number, String locking) {
        return sql
                .query(
                        "select * from session_table where session_id = ? and number = ?" + locking,
                        SessionTable::read,
                        sessionId,
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }
}
