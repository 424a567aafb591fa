package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The statements in the database, each with its change records. */
@ApplicationScoped
class Statements {

    private static final String RESOURCE = "session-statement";

    private static final Sorting SORTING =
            Sorting.of("id", "number", new SortKey("number", "number", SortKey.Kind.WHOLE));

    private static final Listing<Statement> LISTED =
            Listing.of("*", "session_statement", SORTING, Statement::number, Statement::id);

    private static final String ADD = """
            insert into session_statement (id, version, session_id, number, kind, body, district, table_no, speaker,
                                           about, made_at)
            values (?, 1, ?, (select coalesce(max(number), 0) + 1 from session_statement where session_id = ?),
                    ?, ?, ?, ?, ?, ?, ?)
            returning *
            """;

    private final Sql sql;
    private final Changes changes;

    Statements(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Adds one; the session is locked, so that their numbers have no gap. */
    Statement add(Session session, NewStatements.Item item, String speaker, Instant at) {
        String district = item.district() == null ? session.content().district() : item.district();
        Statement made = sql.query(
                        ADD,
                        Statement::read,
                        GUID.v7().toUUID(),
                        session.id(),
                        session.id(),
                        item.kindOrStatement().name(),
                        item.text(),
                        district,
                        item.table(),
                        speaker,
                        item.about(),
                        at)
                .getFirst();
        changes.record(RESOURCE, made.id(), made.version(), "make", null, null, null);
        return made;
    }

    /** The statement of that session, locked; else 404. */
    Statement lock(UUID sessionId, UUID id) {
        return one("select * from session_statement where session_id = ? and id = ? for update", sessionId, id);
    }

    Statement require(UUID sessionId, UUID id) {
        return one("select * from session_statement where session_id = ? and id = ?", sessionId, id);
    }

    private Statement one(String query, UUID sessionId, UUID id) {
        return sql.query(query, Statement::read, sessionId, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    Statement becameVoice(Statement statement, UUID voiceId) {
        return change(statement, "voice_id", "to-voice", Diff.none().with("voiceId", null, voiceId), voiceId, null);
    }

    Statement becameProposal(Statement statement, UUID proposalId) {
        Diff diff = Diff.none().with("proposalId", null, proposalId);
        return change(statement, "proposal_id", "to-proposal", diff, proposalId, null);
    }

    Statement hide(Statement statement, boolean hidden, String reason) {
        Diff diff = Diff.none().with("hidden", statement.hidden(), hidden);
        return change(statement, "hidden", hidden ? "hide" : "show", diff, hidden, reason);
    }

    private Statement change(
            Statement statement, String column, String command, Diff diff, Object value, String reason) {
        Statement changed = sql.query(
                        "update session_statement set %s = ?, version = version + 1 where id = ? returning *"
                                .formatted(column),
                        Statement::read,
                        value,
                        statement.id())
                .getFirst();
        changes.record(RESOURCE, changed.id(), changed.version(), command, null, reason, diff);
        return changed;
    }

    /** What a statement has become, or not. */
    enum Became {
        NOTHING("voice_id is null and proposal_id is null"),
        VOICE("voice_id is not null"),
        PROPOSAL("proposal_id is not null");

        private final String condition;

        Became(String condition) {
            this.condition = condition;
        }
    }

    /** A page of those that are not hidden, or of all. */
    Page<Statement> page(UUID sessionId, StatementKind kind, Became became, boolean all, Paging paging) {
        Conditions where = new Conditions();
        where.add("session_id = ?", sessionId);
        where.equal("kind", kind == null ? null : kind.name());
        if (became != null) {
            where.add(became.condition);
        }
        if (!all) {
            where.add("not hidden");
        }
        return LISTED.page(sql, Statement::read, where, paging, sessionId + "\n" + kind + "\n" + became + "\n" + all);
    }
}
