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

/** Lists of sign-ups for those who may know the people. */
@ApplicationScoped
class SignUpLists {

    private static final Sorting SORTING =
            Sorting.of("s.id", "queue", new SortKey("queue", "s.queue_no", SortKey.Kind.WHOLE));

    private final Sql sql;
    private final Sessions sessions;
    private final SessionAccess access;

    SignUpLists(Sql sql, Sessions sessions, SessionAccess access) {
        this.sql = sql;
        this.sessions = sessions;
        this.access = access;
    }

    @Transactional
    Page<SignUp> page(UUID sessionId, SignUpState state, Boolean attended, Cursor cursor, Limit limit) {
        access.require(access.mayKnowPeople(sessions.require(sessionId)));
        Keyset keyset = SORTING.keyset(null, cursor, sessionId + "\n" + state + "\n" + attended);
        Conditions where = new Conditions();
        where.add("s.session_id = ?", sessionId);
        where.equal("s.state", state == null ? null : state.name());
        if (attended != null) {
            where.add("s.attended = ?", attended);
        }
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<SignUp> found = sql.query(
                "select %s from session_sign_up s where %s and %s %s limit ?"
                        .formatted(SignUp.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                SignUp::read,
                parameters.toArray());
        return keyset.page(found, limit, SignUp::queueNo, SignUp::id);
    }
}
