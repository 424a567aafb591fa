package city.innovation.kit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * When a holiday is made up for by the next working day.
 *
 * @param holidays which holidays it serves
 * @param weekdays the days of the week that take a holiday away
 * @param from the first day on which the rule holds
 * @param until the last
 * @param source the law that made it so
 */
record SubstituteRule(Set<Holiday> holidays, Set<DayOfWeek> weekdays, LocalDate from, LocalDate until, String source) {

    /** Whether a holiday on the date is owed a substitute; {@code overlaps} says that another falls on it too. */
    boolean owes(Holiday holiday, LocalDate date, boolean overlaps) {
        return holidays.contains(holiday)
                && !date.isBefore(from)
                && !date.isAfter(until)
                && (overlaps || weekdays.contains(date.getDayOfWeek()));
    }
}
