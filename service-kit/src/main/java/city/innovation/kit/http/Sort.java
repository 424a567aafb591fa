package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order that a caller asks for: {@code createdAt}, or {@code -createdAt,title} for the latest first and those of
 * one instant by title.
 *
 * @param orders by what, the first field before the second; no field twice
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "The field to sort by, `-` before it for the greatest or latest first; up to three of them,"
                + " with commas between.",
        pattern = "^-?[a-z][A-Za-z0-9]{0,63}(,-?[a-z][A-Za-z0-9]{0,63}){0,2}$",
        examples = {"-title", "-createdAt,title"})
public record Sort(List<Order> orders) {

    private static final Pattern ONE = Pattern.compile("(-?)([a-z][A-Za-z0-9]{0,63})");
    private static final int MOST = 3;

    /**
     * One field of an order.
     *
     * @param field by what
     * @param descending whether the greatest comes first
     */
    public record Order(String field, boolean descending) {

        private static Order of(String text) {
            Matcher matcher = ONE.matcher(text);
            if (!matcher.matches()) {
                throw Refusal.ofQuery("sort", "param.sort");
            }
            return new Order(matcher.group(2), !matcher.group(1).isEmpty());
        }

        @Override
        public String toString() {
            return descending ? "-" + field : field;
        }
    }

    /** Reads {@code sort}; what is no field name is refused (400), what is no sortable field by {@link Sorting}. */
    public static Sort fromString(String text) {
        List<Order> orders =
                Arrays.stream(text.split(",", MOST + 1)).map(Order::of).toList();
        if (orders.size() > MOST || orders.stream().map(Order::field).distinct().count() < orders.size()) {
            throw Refusal.ofQuery("sort", "param.sort.fields", MOST);
        }
        return new Sort(orders);
    }

    /** By what, without the directions. */
    public Set<String> fields() {
        return orders.stream().map(Order::field).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return orders.stream().map(Order::toString).collect(Collectors.joining(","));
    }
}
