package city.innovation.tracker.check;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;

    CheckLists(Sql sql, CheckAccess access, CheckRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<CheckSummary> page(CheckFilter filter, Sort sort, Cursor cursor, Limit limit) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(today);
        Keyset keyset = SORTING.keyset(sort, cursor, where.sql() + where.parameters());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<CheckSummary> found = sql.query(
                "select %s where %s and %s %s limit ?"
                        .formatted(CheckSummary.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                row -> CheckSummary.read(row, today),
                parameters.toArray());
        return keyset.page(found, limit, CheckSummary::sortValue, CheckSummary::id);
    }

    long total(CheckFilter filter) {
        Conditions where = filter.conditions(rules.today());
        return sql.query(
                        "select count(*) from progress_check c where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
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
