package city.innovation.kit.http;

import city.innovation.kit.problem.Refusal;

/**
 * How many items a page holds.
 *
 * @param size 1 to 200
 */
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
