package city.innovation.tracker.designation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** How often something is checked; its periods are those of the calendar in Asia/Seoul. */
public enum Cadence {
    /** Every month. */
    MONTHLY(1, "-%02d"),
    /** Every quarter. */
    QUARTERLY(3, "-Q%d"),
    /** Every half year. */
    HALF_YEARLY(6, "-H%d"),
    /** Every year. */
    YEARLY(12, "");

    private final int months;
    private final String suffix;

    Cadence(int months, String suffix) {
        this.months = months;
        this.suffix = suffix;
    }

    /** The period that a day is in. */
    public CheckPeriod period(LocalDate day) {
        int number = (day.getMonthValue() - 1) / months;
        LocalDate first = LocalDate.of(day.getYear(), number * months + 1, 1);
        String code = day.getYear() + (suffix.isEmpty() ? "" : suffix.formatted(number + 1));
        return new CheckPeriod(code, first, first.plusMonths(months).minusDays(1));
    }

    /** The period after it. */
    public CheckPeriod after(CheckPeriod period) {
        return period(period.last().plusDays(1));
    }

    /** The period of a year that has this code; empty for a code that is none of this cadence. */
    public Optional<CheckPeriod> coded(int year, String code) {
        return IntStream.range(0, 12 / months)
                .mapToObj(number -> period(LocalDate.of(year, number * months + 1, 1)))
                .filter(period -> period.code().equals(code))
                .findFirst();
    }
}
