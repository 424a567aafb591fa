package city.innovation.proposal.session;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists of sessions, one statement each, without loading entities. */
@ApplicationScoped
class SessionLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-startsAt",
            new SortKey("startsAt", "ordered_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT),
            new SortKey("participants", "participants", SortKey.Kind.WHOLE));

    private static final Listing<SessionSummary> LISTED = new Listing<>(
            SessionSummary.COLUMNS, "participation_session", SORTING, SessionSummary::sortValue, SessionSummary::id);

    private final Sql sql;
    private final SessionAccess access;
    private final DepartmentMap departments;

    SessionLists(Sql sql, SessionAccess access, DepartmentMap departments) {
        this.sql = sql;
        this.access = access;
        this.departments = departments;
    }

    Page<SessionSummary> page(SessionFilter filter, Paging paging) {
        Conditions where = filter.conditions(access.caller(), departments);
        return LISTED.page(
                sql, SessionSummary::read, where, paging, access.caller().subject() + "\n" + filter);
    }

    /** Whether the list is the same for everybody, since nobody in particular asks. */
    boolean isPublic() {
        return access.caller().isAnonymous();
    }
}
