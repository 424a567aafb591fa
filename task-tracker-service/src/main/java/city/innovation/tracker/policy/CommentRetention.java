package city.innovation.tracker.policy;

import city.innovation.kit.retention.RetainedForATime;
import city.innovation.kit.retention.StandIns;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Forgets who commented on a policy; what the public reads stays. */
@Singleton
class CommentRetention extends RetainedForATime {

    static final String TERM = "policy-comment-retention";

    private static final String PAST = """
            select id, day as rule_day, day as over_on from (
                select id, (created_at at time zone 'Asia/Seoul')::date as day
                from policy_comment where not official and author !~ '^p-[0-9a-f]{32}$') c
            where day < ? order by day, id
            """;

    private final StandIns standIns;

    CommentRetention(Context context, StandIns standIns) {
        super(TERM, PAST, context);
        this.standIns = standIns;
    }

    void ship(@Observes StartupEvent start) {
        ship();
    }

    @Override
    protected int forget(UUID id, LocalDate today) {
        return standIns.replace("policy_comment", "author", "id = ?", id);
    }
}
