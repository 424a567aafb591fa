package city.innovation.kit.sql;

import city.innovation.kit.http.Keyset;
import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A sorted list: a page of it is one statement, and one more when all that match are to be counted. Declared once per
 * list.
 *
 * @param columns what is read of each row, in SQL
 * @param from the tables, in SQL
 * @param sorting the orders that may be asked for
 * @param value the value of an item by the name of a sort key
 * @param id the id of an item
 */
public record Listing<R>(
        String columns, String from, Sorting sorting, BiFunction<R, String, Object> value, Function<R, UUID> id) {

    /** One that knows one order. */
    public static <R> Listing<R> of(
            String columns, String from, Sorting sorting, Function<R, Object> value, Function<R, UUID> id) {
        return new Listing<>(columns, from, sorting, (row, name) -> value.apply(row), id);
    }

    /**
     * The wanted page.
     *
     * @param where what the list is narrowed by
     * @param bound the same in a form that a cursor is bound to, without what changes with time
     */
    public Page<R> page(Sql sql, RowReader<R> reader, Conditions where, Paging paging, String bound) {
        Keyset keyset = paging.keyset(sorting, bound);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(paging.most());
        List<R> found = sql.query(
                "select %s from %s where %s and %s %s limit ?"
                        .formatted(columns, from, where.sql(), keyset.predicate(), keyset.orderBy()),
                reader,
                parameters.toArray());
        Page<R> page = keyset.page(found, paging.limit(), value, id);
        return paging.includesTotal() ? page.withTotal(count(sql, where)) : page;
    }

    private long count(Sql sql, Conditions where) {
        return sql.query(
                        "select count(*) from %s where %s".formatted(from, where.sql()),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }
}
