package city.innovation.tracker.indicator;

import city.innovation.tracker.plan.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much of the way from a baseline to a target was gone, at most all of it.
 *
 * @param parts of {@link #WAY}; 0 only for nothing and {@code WAY} only for all of it
 */
record Reach(long parts) {

    private static final int SCALE = 9;

    /** The whole way. */
    static final long WAY = 1_000_000_000L;

    /** Whichever way is better: the signs of both differences say it. Not measured is nothing. */
    static Reach of(BigDecimal baseline, BigDecimal target, BigDecimal actual) {
        BigDecimal way = target.subtract(baseline);
        BigDecimal gone = actual == null ? BigDecimal.ZERO : actual.subtract(baseline);
        if (gone.signum() == 0 || gone.signum() != way.signum()) {
            return new Reach(0);
        }
        if (gone.abs().compareTo(way.abs()) >= 0) {
            return new Reach(WAY);
        }
        long parts = gone.abs()
                .divide(way.abs(), SCALE, RoundingMode.DOWN)
                .movePointRight(SCALE)
                .longValueExact();
        return new Reach(Math.max(1, parts));
    }

    /** In basis points, half up. */
    int bp() {
        return Share.of(parts, WAY);
    }

    /** The mean, in basis points; all of it only if every one is all the way. */
    static int meanBp(List<Reach> all) {
        return Share.of(all.stream().mapToLong(Reach::parts).sum(), all.size() * WAY);
    }
}
