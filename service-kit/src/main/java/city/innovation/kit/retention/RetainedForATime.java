package city.innovation.kit.retention;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something whose people are forgotten some time after it was over; rule data says how long, that of its first day. */
public abstract class RetainedForATime implements Retained, RulePreview {

    private static final Kept SHIPPED = new Kept(new Term(2, Term.Unit.YEARS));

    private final String code;
    private final String past;
    private final Context context;

    /**
     * What is retained.
     *
     * @param code of the rule
     * @param past a statement for {@code id}, {@code rule_day} and {@code over_on} of all that was over before a day
     */
    protected RetainedForATime(String code, String past, Context context) {
        this.code = code;
        this.past = past;
        this.context = context;
    }

    /** Where it is kept, and what counts its time. */
    @Singleton
    public static class Context {

        private final Sql sql;
        private final Rules rules;
        private final BusinessCalendar calendar;
        private final Clock clock;

        Context(Sql sql, Rules rules, BusinessCalendar calendar, Clock clock) {
            this.sql = sql;
            this.rules = rules;
            this.calendar = calendar;
            this.clock = clock;
        }
    }

    /**
     * How long people stay known; rule data.
     *
     * @param after from the day on which it was over
     */
    public record Kept(@NotNull Term after) {}

    private record Past(UUID id, LocalDate ruleDay, LocalDate day) {}

    /** Ships two years, as of proposals that came to nothing; no law names a time for these. */
    protected void ship() {
        context.rules.define(code, Kept.class, SHIPPED, LocalDate.of(2006, 1, 1));
    }

    /** Puts stand-ins in the place of the people of one, in a transaction of its own; how many they were. */
    protected abstract int forget(UUID id, LocalDate today);

    @Override
    public String code() {
        return code;
    }

    /** How many there are whose time would be over today. */
    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(new Affected("now over", over((Kept) current.data())), new Affected("then over", over((Kept)
                proposed.data())));
    }

    private long over(Kept kept) {
        LocalDate today = CityTime.dateOf(context.clock.instant());
        return past(today).stream().filter(one -> isOver(one, kept, today)).count();
    }

    @Override
    public int erase(LocalDate today) {
        return past(today).stream()
                .filter(one -> isOver(one, kept(one.ruleDay()), today))
                .mapToInt(one -> QuarkusTransaction.requiringNew().call(() -> forget(one.id(), today)))
                .sum();
    }

    private boolean isOver(Past one, Kept kept, LocalDate today) {
        return today.isAfter(context.calendar.due(one.day(), kept.after()));
    }

    private List<Past> past(LocalDate today) {
        return context.sql.query(
                past,
                row -> new Past(
                        row.getObject("id", UUID.class),
                        row.getObject("rule_day", LocalDate.class),
                        row.getObject("over_on", LocalDate.class)),
                today);
    }

    private Kept kept(LocalDate day) {
        return context.rules.<Kept>current(code, day).data();
    }
}
