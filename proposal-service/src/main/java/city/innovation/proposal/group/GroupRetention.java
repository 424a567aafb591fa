package city.innovation.proposal.group;

import city.innovation.kit.retention.RetainedForATime;
import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Takes people out of memberships whose time is over; how many there were and what they came to stays. */
@Singleton
class GroupRetention extends RetainedForATime {

    static final String TERM = "group-retention";

    /** A membership ends with its last day, however its state is called; an application that failed, with its day. */
    private static final String PAST = """
            select id, rule_day, over_on from (
                select id, (applied_at at time zone 'Asia/Seoul')::date as rule_day,
                    coalesce(until, (applied_at at time zone 'Asia/Seoul')::date) as over_on
                from group_member where erased_at is null and state <> 'APPLIED') m
            where over_on < ? order by over_on, id
            """;

    private static final String TAKE = """
            update group_member set erased_at = ?, motive = null, reason = null, version = version + 1
            where id = ? and erased_at is null returning group_id, subject
            """;

    private final Sql sql;
    private final StandIns standIns;

    GroupRetention(Context context, Sql sql, StandIns standIns) {
        super(TERM, PAST, context);
        this.sql = sql;
        this.standIns = standIns;
    }

    void ship(@Observes StartupEvent start) {
        ship();
    }

    private record Taken(UUID groupId, String subject) {}

    @Override
    protected int forget(UUID id, LocalDate today) {
        return sql
                .query(
                        TAKE,
                        row -> new Taken(row.getObject("group_id", UUID.class), row.getString("subject")),
                        CityTime.startOf(today),
                        id)
                .stream()
                .mapToInt(member -> {
                    standIns.replace(
                            "group_attendance",
                            "subject",
                            "meeting_id in (select id from group_meeting where group_id = ?) and subject = ?",
                            member.groupId(),
                            member.subject());
                    return standIns.replace("group_member", "subject", "id = ?", id);
                })
                .sum();
    }
}
