package city.innovation.kit.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;

/** Korea's lunar calendar, as ICU computes it. */
final class LunarCalendar {

    private static final ULocale DANGI = new ULocale("ko@calendar=dangi");

    private LunarCalendar() {}

    /** The date of a day of the lunar year that begins in the given year, in the regular (not the leap) month. */
    static LocalDate date(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(CityTime.ZONE.getId()), DANGI);
        // How ICU numbers lunar years differs between its versions; a day in July tells the number.
        calendar.setTimeInMillis(CityTime.startOf(LocalDate.of(year, 7, 1)).toEpochMilli());
        int lunarYear = calendar.get(Calendar.EXTENDED_YEAR);
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, lunarYear);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return CityTime.dateOf(Instant.ofEpochMilli(calendar.getTimeInMillis()));
    }
}
