package city.innovation.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Counts terms by the Civil Act: the first day does not count (article 157), months and years end on the same day of
 * the later month or on its last (article 160), and a term that ends on a Saturday or a public holiday ends on the next
 * business day (article 161), whatever its unit.
 *
 * <p>A pause takes the days after its first up to and including its last out of the count, as if the term began anew
 * when it ran on: the end moves on by so many days (business days for a term of business days). A pause within one day
 * moves nothing, overlapping pauses count once, one that has not ended yet or that begins after the end moves nothing.
 */
@ApplicationScoped
public class BusinessCalendar {

    private static final int WARN_PERCENT = 70;

    private final Holidays holidays;

    BusinessCalendar(Holidays holidays) {
        this.holidays = holidays;
    }

    /** A calendar for use without a container. */
    public static BusinessCalendar of(Holidays holidays) {
        return new BusinessCalendar(holidays);
    }

    /** Whether the day is neither Saturday, Sunday nor a public holiday. */
    public boolean isBusinessDay(LocalDate day) {
        return !HolidayYear.isWeekend(day) && holidays.name(day).isEmpty();
    }

    /** The day itself if it is a business day, else the next one. */
    public LocalDate orNextBusinessDay(LocalDate day) {
        LocalDate next = day;
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** How many business days come after {@code from} up to and including {@code until}; 0 if there are none. */
    public int businessDaysBetween(LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /** The last day of a term that begins on {@code from}. */
    public LocalDate due(LocalDate from, Term term) {
        return orNextBusinessDay(end(from, term));
    }

    /** The last millisecond of the term's last day, the pauses not counted. */
    public Instant dueAt(Instant openedAt, Term term, List<Pause> pauses) {
        LocalDate opened = CityTime.dateOf(openedAt);
        LocalDate end = end(opened, term);
        LocalDate counted = opened;
        for (Pause pause : Pause.ended(pauses)) {
            LocalDate stopped = CityTime.dateOf(pause.from());
            LocalDate after = stopped.isBefore(counted) ? counted : stopped;
            LocalDate until = CityTime.dateOf(pause.until());
            if (until.isAfter(after) && !after.isAfter(orNextBusinessDay(end))) {
                end = moveOn(end, after, until, term.unit());
                counted = until;
            }
        }
        return CityTime.endOf(orNextBusinessDay(end));
    }

    /** When 70 % of the time between opening and end has passed, the pauses not counted. */
    public Instant warnAt(Instant openedAt, Instant dueAt, List<Pause> pauses) {
        return new CountedTime(openedAt, dueAt, pauses).at(WARN_PERCENT);
    }

    private LocalDate moveOn(LocalDate end, LocalDate after, LocalDate until, Term.Unit unit) {
        return unit == Term.Unit.BUSINESS_DAYS
                ? plusBusinessDays(end, businessDaysBetween(after, until))
                : end.plusDays(ChronoUnit.DAYS.between(after, until));
    }

    private LocalDate end(LocalDate from, Term term) {
        return switch (term.unit()) {
            case BUSINESS_DAYS -> plusBusinessDays(from, term.count());
            case CALENDAR_DAYS -> from.plusDays(term.count());
            case MONTHS -> from.plusMonths(term.count());
            case YEARS -> from.plusYears(term.count());
        };
    }

    private LocalDate plusBusinessDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = orNextBusinessDay(day.plusDays(1));
        }
        return day;
    }
}
