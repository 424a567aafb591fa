package city.innovation.kit.duty;

import city.innovation.kit.rule.RulePreview.Affected;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What another term would mean for the duties that are not done. They end under the term they began under; the figures
 * show what the new one would do to as many of tomorrow.
 */
@ApplicationScoped
public class TermPreview {

    private static final String BY_DAY = """
            select (opened_at at time zone 'Asia/Seoul')::date as day, count(*) as duties
            from duty where kind = ? and state <> 'CLOSED' and term_count is not null group by 1
            """;

    private final Sql sql;
    private final BusinessCalendar calendar;
    private final Clock clock;

    TermPreview(Sql sql, BusinessCalendar calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * How many duties of a kind would be due earlier, later, and overdue today; without pauses. Nothing where the terms
     * are the same.
     */
    public List<Affected> of(String kind, Term now, Term then) {
        if (now.equals(then)) {
            return List.of();
        }
        LocalDate today = CityTime.dateOf(clock.instant());
        List<Map.Entry<LocalDate, Long>> open =
                sql.query(BY_DAY, row -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("duties")), kind);
        return List.of(
                new Affected(
                        kind + ": due earlier",
                        count(open, day -> due(day, then).isBefore(due(day, now)))),
                new Affected(
                        kind + ": due later", count(open, day -> due(day, then).isAfter(due(day, now)))),
                new Affected(
                        kind + ": overdue today",
                        count(open, day -> due(day, then).isBefore(today))));
    }

    private LocalDate due(LocalDate opened, Term term) {
        return calendar.due(opened, term);
    }

    private static long count(List<Map.Entry<LocalDate, Long>> open, Predicate<LocalDate> which) {
        return open.stream()
                .filter(day -> which.test(day.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
