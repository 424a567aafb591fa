package city.innovation.proposal.group;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Rules;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.BusinessCalendar;
import city.innovation.kit.time.CityTime;
import city.innovation.kit.time.Term;
import city.innovation.proposal.RetainedElsewhere;
import city.innovation.proposal.StandIns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes people out of memberships whose time is over; how many there were and what they came to stays. */
@ApplicationScoped
class GroupRetention implements RetainedElsewhere, RulePreview {

    static final String TERM = "group-retention";

    /** A membership ends with its last day, however its state is called; an application that failed, with its day. */
    private static final String OVER = """
            select id, group_id, subject, rule_day, over_on from (
                select id, group_id, subject, (applied_at at time zone 'Asia/Seoul')::date as rule_day,
                    coalesce(until, (applied_at at time zone 'Asia/Seoul')::date) as over_on
                from group_member where erased_at is null and state <> 'APPLIED') m
            where over_on < ? order by over_on, id
            """;

    private static final String TAKE = """
            update group_member set erased_at = ?, motive = null, reason = null, version = version + 1
            where id = ? and erased_at is null
            """;

    private final Sql sql;
    private final Rules rules;
    private final BusinessCalendar calendar;
    private final Clock clock;
    private final StandIns standIns;

    GroupRetention(Sql sql, Rules rules, BusinessCalendar calendar, Clock clock, StandIns standIns) {
        this.sql = sql;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.standIns = standIns;
    }

    /**
     * How long people stay known in a group; rule data.
     *
     * @param after from the last day of the membership
     */
    record Kept(@NotNull Term after) {}

    /** Ships two years, as of proposals that came to nothing; no law names a time for groups. */
    void ship(@Observes StartupEvent start) {
        rules.define(TERM, Kept.class, new Kept(new Term(2, Term.Unit.YEARS)), LocalDate.of(2006, 1, 1));
    }

    private record Over(UUID id, UUID groupId, String subject, LocalDate ruleDay, LocalDate day) {}

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
                .filter(member -> today.isAfter(calendar.due(member.day(), kept.after())))
                .count();
    }

    @Override
    public int erase(LocalDate today) {
        return past(today).stream()
                .filter(member -> today.isAfter(
                        calendar.due(member.day(), kept(member.ruleDay()).after())))
                .mapToInt(member -> QuarkusTransaction.requiringNew().call(() -> erase(member, today)))
                .sum();
    }

    private List<Over> past(LocalDate today) {
        return sql.query(
                OVER,
                row -> new Over(
                        row.getObject("id", UUID.class),
                        row.getObject("group_id", UUID.class),
                        row.getString("subject"),
                        row.getObject("rule_day", LocalDate.class),
                        row.getObject("over_on", LocalDate.class)),
                today);
    }

    private Kept kept(LocalDate day) {
        return rules.<Kept>current(TERM, day).data();
    }

    private int erase(Over member, LocalDate today) {
        if (sql.update(TAKE, CityTime.startOf(today), member.id()) == 0) {
            return 0;
        }
        standIns.replace(
                "group_attendance",
                "subject",
                "meeting_id in (select id from group_meeting where group_id = ?) and subject = ?",
                member.groupId(),
                member.subject());
        return standIns.replace("group_member", "subject", "id = ?", member.id());
    }
}
