package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order that a caller asks for: {@code createdAt}, or {@code -createdAt} for the latest first.
 *
 * @param field by what
 * @param descending whether the greatest comes first
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "The field to sort by, `-` before it for the greatest or latest first.",
        pattern = "^-?[a-z][A-Za-z0-9]{0,63}$",
        examples = "-title")
public record Sort(String field, boolean descending) {

    private static final Pattern ONE = Pattern.compile("(-?)([a-z][A-Za-z0-9]{0,63})");

    /** Reads {@code sort}; what is no field name is refused (400), what is no sortable field by {@link Sorting}. */
    public static Sort fromString(String text) {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw Refusal.ofQuery("sort", "param.sort");
        }
        return new Sort(matcher.group(2), !matcher.group(1).isEmpty());
    }

    @Override
    public String toString() {
        return descending ? "-" + field : field;
    }
}
