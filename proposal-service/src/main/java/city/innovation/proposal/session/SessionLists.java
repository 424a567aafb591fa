package city.innovation.proposal.session;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Lists of sessions, one statement each, without loading entities. */
@ApplicationScoped
class SessionLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-startsAt",
            new SortKey("startsAt", "ordered_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT),
            new SortKey("participants", "participants", SortKey.Kind.WHOLE));

    private final Sql sql;
    private final SessionAccess access;
    private final DepartmentMap departments;

    SessionLists(Sql sql, SessionAccess access, DepartmentMap departments) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
    }

    Page<SessionSummary> page(SessionFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Keyset keyset = SORTING.keyset(sort, cursor, access.caller().subject() + "\n" + filter);
        Conditions where = filter.conditions(access.caller(), departments);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<SessionSummary> found = sql.query(
                "select %s from participation_session where %s and %s %s limit ?"
                        .formatted(SessionSummary.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                SessionSummary::read,
                parameters.toArray());
        return keyset.page(found, limit, SessionSummary::sortValue, SessionSummary::id);
    }

    long total(SessionFilter filter) {
        Conditions where = filter.conditions(access.caller(), departments);
        return sql.query(
                        "select count(*) from participation_session where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }

    /** Whether the list is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }
}
