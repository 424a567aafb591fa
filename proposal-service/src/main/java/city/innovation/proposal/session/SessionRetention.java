package city.innovation.proposal.session;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.RetainedElsewhere;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes people out of sessions whose time is over: who signed up, spoke or had to keep something. Figures stay. */
@ApplicationScoped
class SessionRetention implements RetainedElsewhere, RulePreview {

    static final String TERM = "session-retention";

    private static final String OVER = """
            select id, rule_day, over_on from (
                select s.id, (s.created_at at time zone 'Asia/Seoul')::date as rule_day,
                    coalesce(s.held_on, (s.ordered_at at time zone 'Asia/Seoul')::date) as over_on
                from participation_session s
                where s.state in ('HELD', 'CANCELLED') and s.erased_at is null
                  and not exists (select 1 from session_commitment c where c.session_id = s.id and c.state = 'OPEN')) s
            where over_on < ? order by over_on, id
            """;

    private static final String TAKE = """
            update participation_session set erased_at = ? where id = ? and erased_at is null
            """;

    private final Sql sql;
    private final Rules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final SessionPeople people;

    SessionRetention(Sql sql, Rules rules, BusinessCalendar calendar, Clock clock, SessionPeople people) {
        this.sql = sql;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.people = people;
    }

    /**
     * How long people stay known at a session; rule data.
     *
     * @param after from the day on which it was held, or was to be
     */
    record Kept(@NotNull Term after) {}

    /** Ships two years, as of proposals that came to nothing; no law names a time for sessions. */
    void ship(@Observes StartupEvent start) {
        rules.define(TERM, Kept.class, new Kept(new Term(2, Term.Unit.YEARS)), LocalDate.of(2006, 1, 1));
    }

    private record Over(UUID id, LocalDate ruleDay, LocalDate day) {}

    @Override
    public String code() {
        return TERM;
    }

    /** How many there are whose time would be over today. */
    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(new Affected("now over", over((Kept) current.data())), new Affected("then over", over((Kept)
                proposed.data())));
    }

    private long over(Kept kept) {
        LocalDate today = CityTime.dateOf(clock.instant());
        return past(today).stream()
                .filter(session -> today.isAfter(calendar.due(session.day(), kept.after())))
                .count();
    }

    @Override
    public int erase(LocalDate today) {
        return past(today).stream()
                .filter(session -> today.isAfter(
                        calendar.due(session.day(), kept(session.ruleDay()).after())))
                .mapToInt(session -> QuarkusTransaction.requiringNew().call(() -> erase(session.id(), today)))
                .sum();
    }

    private List<Over> past(LocalDate today) {
        return sql.query(
                OVER,
                row -> new Over(
                        row.getObject("id", UUID.class),
                        row.getObject("rule_day", LocalDate.class),
                        row.getObject("over_on", LocalDate.class)),
                today);
    }

    private Kept kept(LocalDate day) {
        return rules.<Kept>current(TERM, day).data();
    }

    private int erase(UUID id, LocalDate today) {
        return sql.update(TAKE, CityTime.startOf(today), id) == 0 ? 0 : people.erase(id);
    }
}
