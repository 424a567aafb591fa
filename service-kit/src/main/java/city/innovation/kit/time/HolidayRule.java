package city.innovation.kit.time;

import java.time.LocalDate;

/**
 * A holiday while the law names it.
 *
 * @param from the first day on which the rule holds
 * @param until the last
 * @param source the law that made it so
 */
record HolidayRule(Holiday holiday, DayOfYear day, LocalDate from, LocalDate until, String source) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
