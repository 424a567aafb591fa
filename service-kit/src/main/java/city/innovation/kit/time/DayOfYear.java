package city.innovation.kit.time;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that comes round every year. */
sealed interface DayOfYear {

    LocalDate in(int year);

    static DayOfYear solar(int month, int day) {
        return new Solar(MonthDay.of(month, day));
    }

    static DayOfYear lunar(int month, int day, int daysAfter) {
        return new Lunar(month, day, daysAfter);
    }

    /** The same day of the Gregorian calendar. */
    record Solar(MonthDay day) implements DayOfYear {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** A day of the Korean lunar calendar, or some days after it (before it, if negative). */
    record Lunar(int month, int day, int daysAfter) implements DayOfYear {
        @Override
        public LocalDate in(int year) {
            return LunarCalendar.date(year, month, day).plusDays(daysAfter);
        }
    }
}
