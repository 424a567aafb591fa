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

/** Lists of sign-ups for those who may know the people. */
@ApplicationScoped
class SignUpLists {

    private static final Sorting SORTING =
            Sorting.of("s.id", "queue", new SortKey("queue", "s.queue_no", SortKey.Kind.WHOLE));

    private static final Listing<SignUp> LISTED =
            Listing.of(SignUp.COLUMNS, "session_sign_up s", SORTING, SignUp::queueNo, SignUp::id);

    private final Sql sql;
    private final Sessions sessions;
    private final SessionAccess access;

    SignUpLists(Sql sql, Sessions sessions, SessionAccess access) {
        this.sql = sql;
        this.sessions = sessions;
        this.access = access;
    }

    @Transactional
    Page<SignUp> page(UUID sessionId, SignUpState state, Boolean attended, Paging paging) {
        access.require(access.mayKnowPeople(sessions.require(sessionId)));
        Conditions where = new Conditions();
        where.add("s.session_id = ?", sessionId);
        where.equal("s.state", state == null ? null : state.name());
        if (attended != null) {
            where.add("s.attended = ?", attended);
        }
        return LISTED.page(sql, SignUp::read, where, paging, sessionId + "\n" + state + "\n" + attended);
    }
}
