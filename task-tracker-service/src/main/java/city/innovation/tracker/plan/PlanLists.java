package city.innovation.tracker.plan;

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

    private final Sql sql;
    private final PlanAccess access;

    PlanLists(Sql sql, PlanAccess access) {
        this.sql = sql;
        this.access = access;
    }

    Page<PlanSummary> plans(PlanFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Conditions where = filter.conditions(access.isStaff());
        Keyset keyset = PLANS.keyset(sort, cursor, access.isStaff() + "\n" + where.parameters());
        List<PlanSummary> found = sql.query(
                "select * from plan where %s and %s %s limit ?"
                        .formatted(where.sql(), keyset.predicate(), keyset.orderBy()),
                PlanSummary::read,
                parameters(where, keyset, limit));
        return keyset.page(found, limit, PlanSummary::sortValue, PlanSummary::id);
    }

    Page<ProjectSummary> projects(ProjectFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Conditions where = filter.conditions(access);
        Keyset keyset = PROJECTS.keyset(sort, cursor, access.isStaff() + "\n" + where.parameters());
        List<ProjectSummary> found = sql.query(
                "select n.*, p.code as plan_code from node n left join plan p on p.id = n.plan_id where %s and %s %s limit ?"
                        .formatted(where.sql(), keyset.predicate(), keyset.orderBy()),
                ProjectSummary::read,
                parameters(where, keyset, limit));
        return keyset.page(found, limit, ProjectSummary::sortValue, ProjectSummary::id);
    }

    long total(ProjectFilter filter) {
        Conditions where = filter.conditions(access);
        return sql.query(
                        "select count(*) from node n left join plan p on p.id = n.plan_id where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }

    private static Object[] parameters(Conditions where, Keyset keyset, Limit limit) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        return parameters.toArray();
    }
}
