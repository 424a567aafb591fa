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

/** Lists of corrective actions, the most urgent first. */
@ApplicationScoped
class CorrectionLists {

    private static final Sorting SORTING =
            Sorting.of("a.id", "dueOn", new SortKey("dueOn", "a.due_on", SortKey.Kind.DATE));

    private static final String FROM = """
            from corrective_action a join progress_check c on c.id = a.check_id join known_node n on n.id = c.node_id
            """;

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;

    CorrectionLists(Sql sql, CheckAccess access, CheckRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<CorrectionSummary> page(CorrectionFilter filter, Sort sort, Cursor cursor, Limit limit) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(today);
        Keyset keyset = SORTING.keyset(sort, cursor, where.sql() + where.parameters());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<CorrectionSummary> found = sql.query(
                "select a.*, c.number as check_number, c.node_id, n.title %s where %s and %s %s limit ?"
                        .formatted(FROM, where.sql(), keyset.predicate(), keyset.orderBy()),
                row -> CorrectionSummary.read(row, today),
                parameters.toArray());
        return keyset.page(found, limit, CorrectionSummary::dueOn, CorrectionSummary::id);
    }

    long total(CorrectionFilter filter) {
        Conditions where = filter.conditions(rules.today());
        return sql.query(
                        "select count(*) " + FROM + " where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }
}
