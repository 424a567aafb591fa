package city.innovation.proposal.session;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Commitments for the caller's eyes, the most urgent first. */
@ApplicationScoped
class CommitmentLists {

    private static final Sorting SORTING = Sorting.of("id", "dueOn", new SortKey("dueOn", "due_on", SortKey.Kind.DATE));

    private final Sql sql;
    private final Sessions sessions;
    private final SessionAccess access;
    private final Commitments commitments;
    private final CommitmentService service;

    CommitmentLists(
            Sql sql, Sessions sessions, SessionAccess access, Commitments commitments, CommitmentService service) {
        this.sql = sql;
        this.sessions = sessions;
        this.access = access;
        this.commitments = commitments;
        this.service = service;
    }

    @Transactional
    Page<Commitment> page(UUID sessionId, CommitmentState state, Cursor cursor, Limit limit) {
        Session session = sessions.require(sessionId);
        Keyset keyset = SORTING.keyset(null, cursor, sessionId + "\n" + state);
        Conditions where = new Conditions();
        where.add("session_id = ?", sessionId);
        where.equal("state", state == null ? null : state.name());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<Commitment> found = sql.query(
                "select * from session_commitment where %s and %s %s limit ?"
                        .formatted(where.sql(), keyset.predicate(), keyset.orderBy()),
                Commitment::read,
                parameters.toArray());
        Page<Commitment> page = keyset.page(found, limit, Commitment::dueOn, Commitment::id);
        return new Page<>(
                page.items().stream().map(item -> shown(session, item)).toList(), page.nextCursor());
    }

    @Transactional
    Commitment one(UUID sessionId, UUID id) {
        Session session = sessions.require(sessionId);
        return shown(session, commitments.require(sessionId, id));
    }

    private Commitment shown(Session session, Commitment commitment) {
        boolean known = access.mayKnowPeople(session)
                || service.relations(session, commitment).contains(SessionRelation.OWNER);
        return known ? commitment : commitment.forPublic();
    }
}
