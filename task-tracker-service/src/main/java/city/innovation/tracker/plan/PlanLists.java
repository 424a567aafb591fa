package city.innovation.tracker.plan;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists of plans and of projects, one statement each, without loading entities. */
@ApplicationScoped
class PlanLists {

    private static final Sorting PLANS = Sorting.of(
            "id",
            "-createdAt",
            new SortKey("createdAt", "created_at", SortKey.Kind.INSTANT),
            new SortKey("year", "year", SortKey.Kind.WHOLE));

    private static final Sorting PROJECTS = Sorting.of(
            "n.id",
            "-createdAt",
            new SortKey("createdAt", "n.created_at", SortKey.Kind.INSTANT),
            new SortKey("title", "left(n.title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<PlanSummary> LISTED_PLANS =
            new Listing<>("*", "plan", PLANS, PlanSummary::sortValue, PlanSummary::id);

    private static final Listing<ProjectSummary> LISTED_PROJECTS = new Listing<>(
            "n.*, p.code as plan_code",
            "node n left join plan p on p.id = n.plan_id",
            PROJECTS,
            ProjectSummary::sortValue,
            ProjectSummary::id);

    private final Sql sql;
    private final PlanAccess access;

    PlanLists(Sql sql, PlanAccess access) {
        this.sql = sql;
        this.access = access;
    }

    Page<PlanSummary> plans(PlanFilter filter, Paging paging) {
        Conditions where = filter.conditions(access.isStaff());
        return LISTED_PLANS.page(sql, PlanSummary::read, where, paging, access.isStaff() + "\n" + where.parameters());
    }

    Page<ProjectSummary> projects(ProjectFilter filter, Paging paging) {
        Conditions where = filter.conditions(access);
        return LISTED_PROJECTS.page(
                sql, ProjectSummary::read, where, paging, access.isStaff() + "\n" + where.parameters());
    }
}
