package city.innovation.tracker.disclosure;

import city.innovation.kit.change.Changes;
import city.innovation.kit.retention.RetainedForATime;
import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Forgets who asked for information, and in which words; what was decided stays. */
@Singleton
class InformationRequestRetention extends RetainedForATime {

    static final String TERM = "information-request-retention";

    private static final String PAST = """
            select id, rule_day, over_on from (
                select id, (received_at at time zone 'Asia/Seoul')::date as rule_day,
                    (coalesce(objection_decided_at, decided_at, withdrawn_at) at time zone 'Asia/Seoul')::date as over_on
                from information_request
                where state in ('DECIDED', 'CLOSED', 'WITHDRAWN') and requester !~ '^p-[0-9a-f]{32}$') r
            where over_on < ? order by over_on, id
            """;
    private static final String TAKE = """
            update information_request set text = '', objection = null, version = version + 1 where id = ?
            """;

    private final Sql sql;
    private final StandIns standIns;
    private final Changes changes;

    InformationRequestRetention(Context context, Sql sql, StandIns standIns, Changes changes) {
        super(TERM, PAST, context);
        this.sql = sql;
        this.standIns = standIns;
        this.changes = changes;
    }

    void ship(@Observes StartupEvent start) {
        ship();
    }

    @Override
    protected int forget(UUID id, LocalDate today) {
        int named = standIns.replace("information_request", "requester", "id = ?", id);
        if (named > 0) {
            sql.update(TAKE, id);
            changes.erase(id, List.of("text", "objection"));
        }
        return named;
    }
}
