package city.innovation.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** South Korea's public holidays from 2000 on, substitute, election and temporary days among them. */
@ApplicationScoped
public class Holidays {

    private final Supplier<Map<LocalDate, String>> extras;
    private volatile Years years = new Years(Map.of());

    @Inject
    Holidays(ExtraHolidays extras) {
        this((Supplier<Map<LocalDate, String>>) extras);
    }

    private Holidays(Supplier<Map<LocalDate, String>> extras) {
        this.extras = extras;
    }

    /** Holidays without a database: the rules and the given election and temporary days alone. */
    public static Holidays with(Map<LocalDate, String> extras) {
        return new Holidays(() -> extras);
    }

    /** Holidays without a database: the rules and the past election and temporary days that ship with the code. */
    public static Holidays known() {
        return with(PastExtraHolidays.DAYS);
    }

    /** The named holidays of a year (2000 to 2100) by date; plain Sundays are not named. */
    public NavigableMap<LocalDate, String> of(int year) {
        if (year < 2000 || year > 2100) {
            throw new IllegalArgumentException("Holidays are known from 2000 to 2100");
        }
        Map<LocalDate, String> now = extras.get();
        Years known = years;
        if (!known.extras.equals(now)) {
            known = new Years(now);
            years = known;
        }
        return known.byYear.computeIfAbsent(year, y -> Collections.unmodifiableNavigableMap(HolidayYear.of(y, now)));
    }

    /** The holiday's Korean name. */
    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    /** What was worked out from one set of election and temporary days. */
    private static final class Years {

        final Map<LocalDate, String> extras;
        final Map<Integer, NavigableMap<LocalDate, String>> byYear = new ConcurrentHashMap<>();

        Years(Map<LocalDate, String> extras) {
            this.extras = extras;
        }
    }
}
