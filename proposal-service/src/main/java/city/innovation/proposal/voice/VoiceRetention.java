package city.innovation.proposal.voice;

import city.innovation.kit.retention.RetainedForATime;
import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.ForgottenPeople;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Forgets who gave a voice that was solved, or could not be, when its time is over; what the public reads stays. */
@Singleton
class VoiceRetention extends RetainedForATime {

    static final String TERM = "voice-retention";

    private static final String PAST = """
            select id, rule_day, over_on from (
                select id, (received_at at time zone 'Asia/Seoul')::date as rule_day,
                    (resolved_at at time zone 'Asia/Seoul')::date as over_on
                from voice
                where resolved_at is not null and author is not null and author !~ '^p-[0-9a-f]{32}$'
                  and (grievance is null or grievance = 'CLOSED')) v
            where over_on < ? order by over_on, id
            """;

    private static final String LOCK = "select author, open from voice where id = ? for update";

    private final Sql sql;
    private final StandIns standIns;
    private final VoiceErasure erasure;
    private final ForgottenPeople people;

    VoiceRetention(Context context, Sql sql, StandIns standIns, VoiceErasure erasure, ForgottenPeople people) {
        super(TERM, PAST, context);
        this.sql = sql;
        this.standIns = standIns;
        this.erasure = erasure;
        this.people = people;
    }

    void ship(@Observes StartupEvent start) {
        ship();
    }

    private record Given(String author, boolean open) {}

    @Override
    protected int forget(UUID id, LocalDate today) {
        Given given = sql.query(LOCK, row -> new Given(row.getString("author"), row.getBoolean("open")), id)
                .getFirst();
        if (given.open()) {
            sql.update("update voice set version = version + 1 where id = ?", id);
            standIns.replace("voice", "received_by", "id = ? and received_by = author", id);
            standIns.replace("voice", "author", "id = ?", id);
        } else {
            erasure.blank(id);
        }
        people.forget(List.of(given.author()));
        return 1;
    }
}
