package city.innovation.proposal.session;

import city.innovation.kit.retention.RetainedForATime;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Takes people out of sessions whose time is over: who signed up, spoke or had to keep something. Figures stay. */
@Singleton
class SessionRetention extends RetainedForATime {

    static final String TERM = "session-retention";

    private static final String PAST = """
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
    private final SessionPeople people;

    SessionRetention(Context context, Sql sql, SessionPeople people) {
        super(TERM, PAST, context);
        this.sql = sql;
        this.people = people;
    }

    void ship(@Observes StartupEvent start) {
        ship();
    }

    @Override
    protected int forget(UUID id, LocalDate today) {
        return sql.update(TAKE, CityTime.startOf(today), id) == 0 ? 0 : people.erase(id);
    }
}
