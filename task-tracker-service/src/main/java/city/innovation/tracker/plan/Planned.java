package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much of a period is over. */
public final class Planned {

    private Planned() {}

    /** The share of the days that are over at the end of a day, in basis points, half up; 0 and 10,000 are honest. */
    public static int bp(LocalDate first, LocalDate last, LocalDate on) {
        if (on.isBefore(first)) {
            return 0;
        }
        if (!on.isBefore(last)) {
            return Share.WHOLE;
        }
        return Share.of(ChronoUnit.DAYS.between(first, on) + 1, ChronoUnit.DAYS.between(first, last) + 1);
    }
}
