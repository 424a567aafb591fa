package city.innovation.tracker.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in basis points that never say all or nothing when it is not so. */
public final class Share {

    /** All of it. */
    public static final int WHOLE = 10_000;

    private Share() {}

    /** A part of a whole, rounded half up; 0 only for nothing and 10,000 only for all of it. Both from 0, whole above. */
    public static int of(long part, long whole) {
        return honest(roundedHalfUp(part * WHOLE, whole), part > 0, part >= whole);
    }

    /** A mean of shares, each weighed: {@code sum} of share times weight, over {@code weights}, at most 10,000 each. */
    static int mean(long sum, long weights) {
        return honest(roundedHalfUp(sum, weights), sum > 0, sum >= weights * WHOLE);
    }

    /** Quotients that add up to a whole: what rounding down leaves goes to the largest remainders, the first of equal ones. */
    static int[] split(int whole, List<Long> dividends, long divisor) {
        int[] parts = new int[dividends.size()];
        int left = whole;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) (dividends.get(i) / divisor);
            left -= parts[i];
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        order.sort(Comparator.comparingLong(i -> -(dividends.get(i) % divisor)));
        for (int i = 0; i < order.size() && left > 0; i++, left--) {
            parts[order.get(i)]++;
        }
        for (int i = order.size() - 1; i >= 0 && left < 0; i--) {
            if (parts[order.get(i)] > 0) {
                parts[order.get(i)]--;
                left++;
            }
        }
        return parts;
    }

    private static int honest(long bp, boolean something, boolean all) {
        if (all) {
            return WHOLE;
        }
        return (int) (something ? Math.clamp(bp, 1, WHOLE - 1) : 0);
    }

    private static long roundedHalfUp(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }
}
