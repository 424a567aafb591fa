package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The orders in which a list may be had, each key backed by an index on (column, id); of several keys the first one's
 * index is used, and those that are equal by it are sorted. Declared once per list.
 */
public final class Sorting {

    private final String id;
    private final Sort first;
    private final Map<String, SortKey> keys;

    private Sorting(String id, Sort first, Map<String, SortKey> keys) {
        this.id = id;
        this.first = first;
        this.keys = keys;
    }

    /**
     * A whitelist of orders.
     *
     * @param id the column of the unique id, which breaks ties
     * @param first the order when none is asked for, for example {@code -createdAt}
     * @param keys what may be asked for
     */
    public static Sorting of(String id, String first, SortKey... keys) {
        Sort standard = Sort.fromString(first);
        Map<String, SortKey> byName = Arrays.stream(keys)
                .collect(Collectors.toMap(SortKey::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (!standard.orders().stream().map(Sort.Order::field).allMatch(byName::containsKey)) {
            throw new IllegalArgumentException("No sort key for " + standard);
        }
        return new Sorting(id, standard, byName);
    }

    /**
     * Where the wanted page lies.
     *
     * @param asked from {@code sort}, or null; an unknown field is refused (400)
     * @param cursor from {@code cursor}, or null for the first page; one of another list, other filters or another
     *     order is refused (400)
     * @param filters what the list is narrowed by, see {@link Pages#filters}
     */
    public Keyset keyset(Sort asked, Cursor cursor, String filters) {
        Sort sort = asked == null ? first : asked;
        List<Keyset.Column> columns = sort.orders().stream()
                .map(order -> new Keyset.Column(key(order.field()), order.descending()))
                .toList();
        String bound = Cursor.binding(sort + "\n" + filters);
        return new Keyset(id, columns, bound, cursor == null ? null : cursor.at(bound, columns));
    }

    private SortKey key(String field) {
        SortKey key = keys.get(field);
        if (key == null) {
            throw Refusal.ofQuery("sort", "param.sort.unknown", String.join(", ", keys.keySet()));
        }
        return key;
    }
}
