package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items a page holds.
 *
 * @param size 1 to 200
 */
@Schema(
        type = SchemaType.INTEGER,
        implementation = Integer.class,
        description = "How many items a page holds; more than 200 is taken for 200.",
        minimum = "1",
        maximum = "200",
        defaultValue = "20",
        examples = "50")
public record Limit(int size) {

    static final int DEFAULT = 20;
    static final int MOST = 200;

    public Limit {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("size must be 1 to " + MOST);
        }
    }

    /** Reads {@code limit}: more than 200 is taken for 200, what is no whole number from 1 is refused (400). */
    public static Limit fromString(String text) {
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1) {
            throw Refusal.ofQuery("limit", "param.limit", MOST);
        }
        return new Limit((int) Math.min(MOST, Long.parseLong(text)));
    }

    /** The size that was asked for, or 20. */
    public static int of(Limit limit) {
        return limit == null ? DEFAULT : limit.size;
    }
}
