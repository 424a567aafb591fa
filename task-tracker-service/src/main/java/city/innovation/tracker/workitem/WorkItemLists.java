package city.innovation.tracker.workitem;

import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Lists of standing work, one statement each. */
@ApplicationScoped
class WorkItemLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-createdAt",
            new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT),
            new SortKey("yearlyHours", "yearly_hours", SortKey.Kind.WHOLE),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private final Sql sql;
    private final PlanAccess access;

    WorkItemLists(Sql sql, PlanAccess access) {
        this.sql = sql;
        this.access = access;
    }

    Page<WorkItemSummary> page(WorkItemFilter filter, Sort sort, Cursor cursor, Limit limit) {
        access.require(access.isStaff());
        Conditions where = filter.conditions();
        Keyset keyset = SORTING.keyset(sort, cursor, where.parameters().toString());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<WorkItemSummary> found = sql.query(
                "select * from work_item where %s and %s %s limit ?"
                        .formatted(where.sql(), keyset.predicate(), keyset.orderBy()),
                WorkItemSummary::read,
                parameters.toArray());
        return keyset.page(found, limit, WorkItemSummary::sortValue, WorkItemSummary::id);
    }
}
