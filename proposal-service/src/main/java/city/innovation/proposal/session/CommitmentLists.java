package city.innovation.proposal.session;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Commitments for the caller's eyes, the most urgent first. */
@ApplicationScoped
class CommitmentLists {

    private static final Sorting SORTING = Sorting.of("id", "dueOn", new SortKey("dueOn", "due_on", SortKey.Kind.DATE));

    private static final Listing<Commitment> LISTED =
            Listing.of("*", "session_commitment", SORTING, Commitment::dueOn, Commitment::id);

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
    Page<Commitment> page(UUID sessionId, CommitmentState state, Paging paging) {
        Session session = sessions.require(sessionId);
        Conditions where = new Conditions();
        where.add("session_id = ?", sessionId);
        where.equal("state", state == null ? null : state.name());
        Page<Commitment> page = LISTED.page(sql, Commitment::read, where, paging, sessionId + "\n" + state);
        return page.map(item -> shown(session, item));
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
