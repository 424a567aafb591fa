package city.innovation.tracker.designation;

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

/** Lists of designations; plans that are designated in were confirmed, so that all of it is public. */
@ApplicationScoped
class DesignationLists {

    private static final Sorting SORTING =
            Sorting.of("d.id", "-madeAt", new SortKey("madeAt", "d.made_at", SortKey.Kind.INSTANT));

    private final Sql sql;

    DesignationLists(Sql sql) {
        this.sql = sql;
    }

    Page<Designation> page(DesignationFilter filter, Sort sort, Cursor cursor, Limit limit) {
        Conditions where = filter.conditions();
        Keyset keyset = SORTING.keyset(sort, cursor, where.sql() + where.parameters());
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(Limit.of(limit) + 1);
        List<Designation> found = sql.query(
                "select %s where %s and %s %s limit ?"
                        .formatted(Designation.COLUMNS, where.sql(), keyset.predicate(), keyset.orderBy()),
                Designation::read,
                parameters.toArray());
        return keyset.page(found, limit, Designation::madeAt, Designation::id);
    }

    long total(DesignationFilter filter) {
        Conditions where = filter.conditions();
        return sql.query(
                        "select count(*) from designation d join known_node n on n.id = d.node_id where " + where.sql(),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }
}
