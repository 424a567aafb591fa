package city.innovation.kit.http;

import city.innovation.kit.sql.Conditions;
import city.innovation.kit.sql.RowReader;
import city.innovation.kit.sql.Sql;
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
 * @param counted those of the tables that are needed for counting
 * @param sorting the orders that may be asked for
 * @param value the value of an item by the name of a sort key
 * @param id the id of an item
 */
public record Listing<R>(
        String columns,
        String from,
        String counted,
        Sorting sorting,
        BiFunction<R, String, Object> value,
        Function<R, UUID> id) {

    public Listing(
            String columns, String from, Sorting sorting, BiFunction<R, String, Object> value, Function<R, UUID> id) {
        this(columns, from, from, sorting, value, id);
    }

    /** One that knows one order. */
    public static <R> Listing<R> of(
            String columns, String from, Sorting sorting, Function<R, Object> value, Function<R, UUID> id) {
        return new Listing<>(columns, from, sorting, (row, name) -> value.apply(row), id);
    }

    /** The same, counted in fewer tables; they have the same rows and all columns of the conditions. */
    public Listing<R> countedIn(String tables) {
        return new Listing<>(columns, from, tables, sorting, value, id);
    }

    /**
     * The wanted page.
     *
     * @param where what the list is narrowed by
     * @param bound the same in a form that a cursor is bound to, without what changes with time
     */
    public Page<R> page(Sql sql, RowReader<R> reader, Conditions where, Paging paging, String bound) {
        Keyset keyset = paging.keyset(sorting, bound);
        return page(sql, rows(sql, reader, where, keyset, paging), where, keyset, paging);
    }

    /**
     * The wanted page of what is loaded by ids, which the first column holds.
     *
     * @param load the items of those ids, in their order
     */
    public Page<R> loaded(Sql sql, Function<List<UUID>, List<R>> load, Conditions where, Paging paging, String bound) {
        Keyset keyset = paging.keyset(sorting, bound);
        List<UUID> ids = rows(sql, row -> row.getObject(1, UUID.class), where, keyset, paging);
        return page(sql, load.apply(ids), where, keyset, paging);
    }

    private <T> List<T> rows(Sql sql, RowReader<T> reader, Conditions where, Keyset keyset, Paging paging) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(keyset.parameters());
        parameters.add(paging.most());
        return sql.query(
                "select %s from %s where %s and %s %s limit ?"
                        .formatted(columns, from, where.sql(), keyset.predicate(), keyset.orderBy()),
                reader,
                parameters.toArray());
    }

    private Page<R> page(Sql sql, List<R> found, Conditions where, Keyset keyset, Paging paging) {
        Page<R> page = keyset.page(found, paging.limit(), value, id);
        return paging.includesTotal() ? page.withTotal(count(sql, where)) : page;
    }

    private long count(Sql sql, Conditions where) {
        return sql.query(
                        "select count(*) from %s where %s".formatted(counted, where.sql()),
                        row -> row.getLong(1),
                        where.parameters().toArray())
                .getFirst();
    }
}
