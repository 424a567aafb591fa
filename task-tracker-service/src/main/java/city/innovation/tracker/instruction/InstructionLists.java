package city.innovation.tracker.instruction;

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

/** Lists of instructions, one statement each. */
@ApplicationScoped
class InstructionLists {

    private static final Sorting SORTING = Sorting.of(
            "i.id",
            "dueOn",
            new SortKey("dueOn", "i.due_on", SortKey.Kind.DATE),
            new SortKey("givenAt", "i.given_at", SortKey.Kind.INSTANT));

    private static final String FROM = "from instruction i join known_node n on n.id = i.node_id";

    private final Sql sql;
    private final InstructionAccess access;
    private final InstructionRules rules;

    InstructionLists(Sql sql, InstructionAccess access, InstructionRules rules) {
        this.sql = sql;
        this.access = access;
        this.rules = rules;
    }

    Page<InstructionView> page(InstructionFilter filter, Sort sort, Cursor cursor, Limit limit) {
        access.requireReader();
        LocalDate today = rules.today();
        Conditions where = filter.conditions(access.subject(), today);
        Keyset keyset = SORTING.keyset(sort, cursor, where.sql() + where.parameters());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<InstructionView> found = sql.query(
                "select i.*, n.code as node_code, n.title as node_title %s where %s and %s %s limit ?"
                        .formatted(FROM, where.sql(), keyset.predicate(), keyset.orderBy()),
                row -> InstructionView.read(row, today),
                parameters.toArray());
        return keyset.page(found, limit, InstructionView::sortValue, InstructionView::id);
    }

    long total(InstructionFilter filter) {
        Conditions where = filter.conditions(access.subject(), rules.today());
        return sql.query(
                        "select count(*) %s where %s".formatted(FROM, where.sql()),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }
}
