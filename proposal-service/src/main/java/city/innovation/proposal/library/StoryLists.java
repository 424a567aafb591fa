package city.innovation.proposal.library;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Cursor;
import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Limit;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Sort;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lists and counts of stories, one statement each. */
@ApplicationScoped
class StoryLists {

    private static final Sorting SORTING = Sorting.of(
            "id",
            "-publishedAt",
            new SortKey("publishedAt", "published_at", SortKey.Kind.INSTANT),
            new SortKey("year", "year", SortKey.Kind.WHOLE),
            new SortKey("title", "left(title, 200) collate \"C\"", SortKey.Kind.TEXT));

    private final Sql sql;
    private final DepartmentMap departments;

    StoryLists(Sql sql, DepartmentMap departments) {
        this.sql = sql;
        this.departments = departments;
    }

    /** By what counts may be asked. */
    @Schema(name = "StoryCountField")
    enum By {
        category,
        district,
        department,
        challenge,
        year
    }

    Page<StorySummary> page(StoryFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Keyset keyset = SORTING.keyset(sort, cursor, filter.toString());
        StoryFilter.Conditions where = filter.conditions(departments);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<StorySummary> found = sql.query(
                "select %s from story where %s and %s %s limit ?"
                        .formatted(StorySummary.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                StorySummary::read,
                parameters.toArray());
        return keyset.page(found, limit, StorySummary::sortValue, StorySummary::id);
    }

    long total(StoryFilter filter) {
        StoryFilter.Conditions where = filter.conditions(departments);
        return sql.query(
                        "select count(*) from story where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }

    /** How many there are of each value; those without one under an empty name. */
    Map<String, Long> counts(StoryFilter filter, By by) {
        StoryFilter.Conditions where = filter.conditions(departments);
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.query(
                        "select coalesce(%1$s::text, ''), count(*) from story where %2$s group by 1 order by 1"
                                .formatted(by.name(), where.sql()),
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        where.parameters().toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
