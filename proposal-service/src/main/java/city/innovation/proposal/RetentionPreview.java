package city.innovation.proposal;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How many proposals' time would be over today, by the terms that hold and by the proposed ones. */
@ApplicationScoped
class RetentionPreview implements RulePreview {

    private static final String DECIDED = """
            select (d.at at time zone 'Asia/Seoul')::date as day, count(*) as proposals
            from proposal p, lateral (
                select max(c.at) as at from change c where c.aggregate_id = p.id and c.command = any(?)) d
            where p.state = any(?) and p.erased_at is null and d.at is not null
            group by 1
            """;

    private final Sql sql;
    private final BusinessCalendar calendar;
    private final Clock clock;

    RetentionPreview(Sql sql, BusinessCalendar calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String code() {
        return RetentionRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return Arrays.stream(RetentionGroup.values())
                .flatMap(group ->
                        affected(group, group.term((RetentionTerms) current.data()), group.term((RetentionTerms)
                                proposed.data())))
                .toList();
    }

    private Stream<Affected> affected(RetentionGroup group, Term now, Term then) {
        List<Map.Entry<LocalDate, Long>> decided = sql.query(
                DECIDED,
                row -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("proposals")),
                group.commands(),
                group.states());
        String name = group.name().toLowerCase(Locale.ROOT);
        return Stream.of(
                new Affected("now over, " + name, over(decided, now)),
                new Affected("then over, " + name, over(decided, then)));
    }

    private long over(List<Map.Entry<LocalDate, Long>> decided, Term term) {
        LocalDate today = CityTime.dateOf(clock.instant());
        return decided.stream()
                .filter(day -> today.isAfter(calendar.due(day.getKey(), term)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
