package city.innovation.kit.http;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items at most as many as asked for
 * @param nextCursor where the next page begins; absent on the last page
 * @param total how many match in all; absent unless asked for
 */
public record Page<T>(List<T> items, String nextCursor, Long total) {

    public Page(List<T> items, String nextCursor) {
        this(items, nextCursor, null);
    }

    public Page {
        items = List.copyOf(items);
    }

    /** The same with the count of all that match. */
    public Page<T> withTotal(long count) {
        return new Page<>(items, nextCursor, count);
    }
}
