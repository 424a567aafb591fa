package city.innovation.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** Days and quarters of the city: instants are UTC, days are those of Seoul. */
public final class CityTime {

    /** The zone of every date; +09:00 without summer time since 1989. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private CityTime() {}

    /** Seoul's date at the instant. */
    public static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The day's first instant. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day's last millisecond: what happens then or before is still on that day, what comes after is not. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minus(1, ChronoUnit.MILLIS);
    }

    /** The day's quarter, which is the calendar's and the fiscal year's alike, for example {@code 2023-Q2}. */
    public static String quarterOf(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
