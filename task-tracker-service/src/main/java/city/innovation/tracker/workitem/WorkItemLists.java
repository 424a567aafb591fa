package city.innovation.tracker.workitem;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists of standing work, one statement each. */
@ApplicationScoped
class WorkItemLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-createdAt",
            new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT),
            new SortKey("yearlyHours", "yearly_hours", SortKey.Kind.WHOLE),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<WorkItemSummary> LISTED =
            new Listing<>("*", "work_item", SORTING, WorkItemSummary::sortValue, WorkItemSummary::id);

    private final Sql sql;
    private final PlanAccess access;

    WorkItemLists(Sql sql, PlanAccess access) {
        this.sql = sql;
        this.access = access;
    }

    Page<WorkItemSummary> page(WorkItemFilter filter, Paging paging) {
        access.require(access.isStaff());
        Conditions where = filter.conditions();
        return LISTED.page(
                sql, WorkItemSummary::read, where, paging, where.parameters().toString());
    }
}
