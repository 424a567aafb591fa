package city.innovation.tracker.check;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Lists of checks, one statement each, without loading entities. */
@ApplicationScoped
class CheckLists {

    private static final Sorting SORTING = Sorting.of(
            "c.id",
            "-openedAt",
            new SortKey("openedAt", "c.opened_at", SortKey.Kind.INSTANT),
            new SortKey("dueOn", "c.due_on", SortKey.Kind.DATE),
            new SortKey("number", "c.number collate \"C\"", SortKey.Kind.TEXT));

    private static final Listing<CheckSummary> LISTED = new Listing<>(
                    CheckSummary.COLUMNS, CheckSummary.FROM, SORTING, CheckSummary::sortValue, CheckSummary::id)
            .countedIn("progress_check c");

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;

    CheckLists(Sql sql, CheckAccess access, CheckRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<CheckSummary> page(CheckFilter filter, Paging paging) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(today);
        return LISTED.page(sql, row -> CheckSummary.read(row, today), where, paging, where.sql() + where.parameters());
    }

    /** How many there are of each; those without are left out. */
    Map<String, Long> counts(CheckFilter filter, CheckCounting by) {
        access.requireReader();
        Conditions where = filter.conditions(rules.today());
        Map<String, Long> counts = new TreeMap<>();
        sql.query(
                        "select %1$s, count(*) from progress_check c where %1$s is not null and %2$s group by 1"
                                .formatted(by.column(), where.sql()),
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        where.parameters().toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }
}
