package city.innovation.proposal.library;

import city.innovation.kit.department.DepartmentMap;
import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
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

    private static final Listing<StorySummary> LISTED =
            new Listing<>(StorySummary.COLUMNS, "story", SORTING, StorySummary::sortValue, StorySummary::id);

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

    Page<StorySummary> page(StoryFilter filter, Paging paging) {
        Conditions where = filter.conditions(departments);
        return LISTED.page(sql, StorySummary::read, where, paging, filter.toString());
    }

    /** How many there are of each value; those without one under an empty name. */
    Map<String, Long> counts(StoryFilter filter, By by) {
        Conditions where = filter.conditions(departments);
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
