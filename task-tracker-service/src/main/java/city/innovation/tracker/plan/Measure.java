package city.innovation.tracker.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one milestone or indicator gives to its project's progress.
 *
 * @param dueOn of a milestone
 * @param completedOn of a milestone that was reached
 * @param baseline of an indicator
 * @param target the last of an indicator
 * @param actual what was measured last of an indicator, or null
 * @param gone how much of the way was gone
 * @param way the whole way, above 0
 */
public record Measure(
        UUID id,
        String title,
        int weight,
        LocalDate dueOn,
        LocalDate completedOn,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal actual,
        long gone,
        long way) {

    /** A milestone: reached or not. */
    public static Measure ofMilestone(UUID id, String title, int weight, LocalDate dueOn, LocalDate completedOn) {
        return new Measure(id, title, weight, dueOn, completedOn, null, null, null, completedOn == null ? 0 : 1, 1);
    }

    /** An indicator: so much of the way from its baseline to its last target. */
    public static Measure ofIndicator(
            UUID id, String name, BigDecimal baseline, BigDecimal target, BigDecimal actual, long gone, long way) {
        return new Measure(id, name, 1, null, null, baseline, target, actual, gone, way);
    }

    /** How much of it is done, in basis points. */
    int bp() {
        return Share.of(gone, way);
    }
}
