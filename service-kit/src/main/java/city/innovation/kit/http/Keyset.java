package city.innovation.kit.http;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A page's place in a sorted list, for native SQL: {@code where … and <predicate> <orderBy> limit <size + 1>}. The
 * comparison with the last row lets the index on (column, id) find page 1,000 as fast as page 1.
 */
public final class Keyset {

    private final String id;
    private final List<Column> columns;
    private final String bound;
    private final Cursor.Place after;

    Keyset(String id, List<Column> columns, String bound, Cursor.Place after) {
        this.id = id;
        this.columns = columns;
        this.bound = bound;
        this.after = after;
    }

    /** One field of the order, and its direction. */
    record Column(SortKey key, boolean descending) {

        String beyond() {
            return descending ? "<" : ">";
        }

        String direction() {
            return descending ? "desc" : "asc";
        }
    }

    /** {@code true} on the first page, else what comes after the last row, for {@link #parameters}. */
    public String predicate() {
        if (after == null) {
            return "true";
        }
        if (isOneWay()) {
            return "(%s, %s) %s (%s)".formatted(sql(", "), id, last().beyond(), "?, ".repeat(columns.size()) + "?");
        }
        return beyond(0);
    }

    /** The values of the predicate, in its order. */
    public List<Object> parameters() {
        if (after == null) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        for (Object value : after.values()) {
            parameters.add(value);
            if (!isOneWay()) {
                parameters.add(value);
            }
        }
        parameters.add(after.id());
        return parameters;
    }

    public String orderBy() {
        return columns.stream()
                .map(column -> column.key().sql() + " " + column.direction() + ", ")
                .collect(Collectors.joining("", "order by ", id + " " + last().direction()));
    }

    /**
     * Makes the page of what the query found, in a list that knows one order.
     *
     * @param found up to one more than the size, which tells whether there is a next page
     * @param value the value of the list's only sort key
     * @param itemId the id of an item
     */
    public <R> Page<R> page(List<R> found, Limit limit, Function<R, Object> value, Function<R, UUID> itemId) {
        return page(found, limit, (row, name) -> value.apply(row), itemId);
    }

    /**
     * Makes the page of what the query found.
     *
     * @param found up to one more than the size, which tells whether there is a next page
     * @param value the value of an item by the name of a sort key
     * @param itemId the id of an item
     */
    public <R> Page<R> page(List<R> found, Limit limit, BiFunction<R, String, Object> value, Function<R, UUID> itemId) {
        int size = Limit.of(limit);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        R row = found.get(size - 1);
        List<String> values = columns.stream()
                .map(Column::key)
                .map(key -> key.kind().text(value.apply(row, key.name())))
                .toList();
        return new Page<>(found.subList(0, size), Cursor.text(bound, itemId.apply(row), values));
    }

    /** The id breaks ties in the direction of the last field. */
    private Column last() {
        return columns.getLast();
    }

    private boolean isOneWay() {
        return columns.stream().map(Column::descending).distinct().count() == 1;
    }

    private String sql(String between) {
        return columns.stream().map(column -> column.key().sql()).collect(Collectors.joining(between));
    }

    /** {@code a <= ? and (a < ? or b >= ? and (…))}: the first condition is one that an index answers. */
    private String beyond(int from) {
        if (from == columns.size()) {
            return "%s %s ?".formatted(id, last().beyond());
        }
        Column column = columns.get(from);
        return "%1$s %2$s= ? and (%1$s %2$s ? or %3$s)"
                .formatted(column.key().sql(), column.beyond(), beyond(from + 1));
    }
}
