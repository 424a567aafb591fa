package city.innovation.proposal;

import city.innovation.kit.access.Acting;
import city.innovation.kit.retention.Retained;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Takes personal data out of proposals whose time is over, each in a transaction of its own with its part of the day's
 * report. Any replica may do it, also several at once, and goes on where another was broken off.
 */
@ApplicationScoped
class RetentionJob {

    private static final int BATCH = 200;

    private static final String DECIDED = """
            select p.id, coalesce(p.submitted_at, p.created_at) as begun_at, d.at
            from proposal p, lateral (
                select max(c.at) as at from change c where c.aggregate_id = p.id and c.command = any(?)) d
            where p.state = any(?) and p.erased_at is null and p.id > ? and d.at < ?
            order by p.id limit ?
            """;

    private final Proposals proposals;
    private final Erasure erasure;
    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final Context context;

    RetentionJob(Proposals proposals, Erasure erasure, RetentionRules rules, RetentionRuns runs, Context context) {
        this.proposals = proposals;
        this.erasure = erasure;
        this.rules = rules;
        this.runs = runs;
        this.context = context;
    }

    /** Who asks the database, when, as whom, and who else keeps people. */
    @Singleton
    static class Context {

        private final Sql sql;
        private final Clock clock;
        private final Acting acting;
        private final Instance<Retained> elsewhere;

        Context(Sql sql, Clock clock, Acting acting, @Any Instance<Retained> elsewhere) {
            this.sql = sql;
            this.clock = clock;
            this.acting = acting;
            this.elsewhere = elsewhere;
        }
    }

    /** A proposal that was decided or left alone, and when; it began with its receipt, or as a draft. */
    private record Decided(UUID id, Instant begunAt, Instant at) {}

    /** Does the day's work unless it is done. */
    @ActivateRequestContext
    void run() {
        LocalDate today = CityTime.dateOf(context.clock.instant());
        if (runs.isDone(today)) {
            return;
        }
        context.acting.as("system:retention");
        runs.begin(today, context.clock.instant());
        for (RetentionGroup group : RetentionGroup.values()) {
            run(group, today);
        }
        context.elsewhere.forEach(kept -> runs.addParticipants(today, kept.erase(today)));
        runs.finish(today, context.clock.instant());
    }

    private void run(RetentionGroup group, LocalDate today) {
        UUID after = new UUID(0, 0);
        List<Decided> found;
        do {
            found = decided(group, after);
            for (Decided proposal : found) {
                if (rules.isOver(group, proposal.begunAt(), proposal.at(), today)) {
                    QuarkusTransaction.requiringNew().run(() -> erase(proposal, group, today));
                }
                after = proposal.id();
            }
        } while (found.size() == BATCH);
    }

    private List<Decided> decided(RetentionGroup group, UUID after) {
        return context.sql.query(
                DECIDED,
                row -> new Decided(
                        row.getObject("id", UUID.class), Sql.instant(row, "begun_at"), Sql.instant(row, "at")),
                group.commands(),
                group.states(),
                after,
                context.clock.instant(),
                BATCH);
    }

    private void erase(Decided decided, RetentionGroup group, LocalDate today) {
        Proposal proposal = proposals.findById(decided.id(), jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (proposal.sharing().isErased()
                || !group.states().contains(proposal.state().name())) {
            return;
        }
        int people = erasure.erase(proposal, group.takesTexts(rules.of(decided.begunAt())));
        boolean declined = group != RetentionGroup.ADOPTED;
        runs.add(today, declined ? 1 : 0, declined ? 0 : 1, people);
    }
}
