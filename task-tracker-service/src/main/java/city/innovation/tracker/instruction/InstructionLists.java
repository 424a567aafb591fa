package city.innovation.tracker.instruction;

import city.innovation.kit.http.Listing;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.SortKey;
import city.innovation.kit.http.Sorting;
import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Lists of instructions, one statement each. */
@ApplicationScoped
class InstructionLists {

    private static final Sorting SORTING = Sorting.of(
            "i.id",
            "dueOn",
            new SortKey("dueOn", "i.due_on", SortKey.Kind.DATE),
            new SortKey("givenAt", "i.given_at", SortKey.Kind.INSTANT));

    private static final Listing<InstructionView> LISTED = new Listing<>(
            "i.*, n.code as node_code, n.title as node_title",
            "instruction i join known_node n on n.id = i.node_id",
            SORTING,
            InstructionView::sortValue,
            InstructionView::id);

    private final Sql sql;
    private final InstructionAccess access;
    private final InstructionRules rules;

    InstructionLists(Sql sql, InstructionAccess access, InstructionRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<InstructionView> page(InstructionFilter filter, Paging paging) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(access.subject(), today);
        return LISTED.page(
                sql, row -> InstructionView.read(row, today), where, paging, where.sql() + where.parameters());
    }
}
