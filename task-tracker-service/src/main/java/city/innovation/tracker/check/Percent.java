package city.innovation.tracker.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Basis points as people read them. */
final class Percent {

    private static final int WHOLE = 10_000;

    private Percent() {}

    /** With one decimal, half up; under 100 never 100.0, above 0 never 0.0; null stays null. */
    static BigDecimal of(Integer bp) {
        if (bp == null) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(bp, 2).setScale(1, RoundingMode.HALF_UP);
        if (bp < WHOLE && percent.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return new BigDecimal("99.9");
        }
        return bp > 0 && percent.signum() == 0 ? new BigDecimal("0.1") : percent;
    }
}
