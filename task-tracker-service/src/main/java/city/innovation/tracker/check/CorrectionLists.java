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

/** Lists of corrective actions, the most urgent first. */
@ApplicationScoped
class CorrectionLists {

    private static final Sorting SORTING =
            Sorting.of("a.id", "dueOn", new SortKey("dueOn", "a.due_on", SortKey.Kind.DATE));

    private static final Listing<CorrectionSummary> LISTED = Listing.of(
            "a.*, c.number as check_number, c.node_id, n.title",
            "corrective_action a join progress_check c on c.id = a.check_id join known_node n on n.id = c.node_id",
            SORTING,
            CorrectionSummary::dueOn,
            CorrectionSummary::id);

    private final Sql sql;
    private final CheckAccess access;
    private final CheckRules rules;

    CorrectionLists(Sql sql, CheckAccess access, CheckRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<CorrectionSummary> page(CorrectionFilter filter, Paging paging) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(today);
        return LISTED.page(
                sql, row -> CorrectionSummary.read(row, today), where, paging, where.sql() + where.parameters());
    }
}
