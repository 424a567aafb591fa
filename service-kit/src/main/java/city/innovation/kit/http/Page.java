package city.innovation.kit.http;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items at most as many as asked for
 * @param nextCursor where the next page begins; absent on the last page
 * @param total how many match in all; absent unless asked for
 * @param expanded what {@code expand} asked for; absent otherwise
 */
public record Page<T>(List<T> items, String nextCursor, Long total, Expanded expanded) {

    public Page(List<T> items, String nextCursor) {
        this(items, nextCursor, null, null);
    }

    public Page(List<T> items, String nextCursor, Long total) {
        this(items, nextCursor, total, null);
    }

    public Page {
        items = List.copyOf(items);
    }

    /** The same with the count of all that match. */
    public Page<T> withTotal(long count) {
        return new Page<>(items, nextCursor, count, expanded);
    }

    /** The same with other items in their places. */
    public <R> Page<R> map(Function<? super T, ? extends R> shown) {
        return new Page<>(items.stream().<R>map(shown).toList(), nextCursor, total, expanded);
    }

    /** The same with what {@code expand} asked for. */
    public Page<T> with(Expanded added) {
        return new Page<>(items, nextCursor, total, added);
    }
}
