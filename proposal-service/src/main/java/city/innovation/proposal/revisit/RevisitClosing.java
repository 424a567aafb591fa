package city.innovation.proposal.revisit;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.voice.RevisitCompleted;
import city.innovation.events.voice.RevisitFacts;
import city.innovation.events.voice.RevisitItemClosed;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes how a department dealt with a theme, and closes its duty with its last one and the round with the very last. */
@ApplicationScoped
class RevisitClosing {

    private static final String CLOSE = """
            update revisit_item set version = version + 1, state = ?, before_text = ?, after_text = ?, reason = ?,
                proposal = ?, closed_by = ?, closed_at = ?
            where id = ? and version = ?
            """;

    private final Sql sql;
    private final Duties duties;
    private final Changes changes;
    private final Outbox outbox;

    RevisitClosing(Sql sql, Duties duties, Changes changes, Outbox outbox) {
        this.sql = sql;
        this.duties = duties;
        this.changes = changes;
        this.outbox = outbox;
    }

    /**
     * What came of a theme; one of the three.
     *
     * @param before with {@code after} a quick change
     * @param proposal the proposal
     */
    record Outcome(String before, String after, String reason, UUID proposal) {}

    /** Closes the theme as the caller has seen it; 412 if somebody else was faster. */
    void close(RevisitItem item, RevisitCommand command, Outcome outcome, String by, Instant at) {
        RevisitItemState state = command.next(item.state());
        long sequence = lock(item.roundId());
        int changed = sql.update(
                CLOSE,
                state.name(),
                outcome.before(),
                outcome.after(),
                outcome.reason(),
                outcome.proposal(),
                by,
                at,
                item.id(),
                item.version());
        if (changed == 0) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
        Diff diff = Diff.none()
                .with("state", item.state().name(), state.name())
                .with("before", null, outcome.before())
                .with("after", null, outcome.after())
                .with("reason", null, outcome.reason())
                .with("proposalId", null, outcome.proposal());
        changes.record("revisit-item", item.id(), item.version() + 1, command.wireName(), null, outcome.reason(), diff);
        closeDuty(item, command);
        tell(item, state, outcome.proposal(), sequence, at);
    }

    /** Lets one at a time go on in a round, so that exactly one is the last. */
    private long lock(UUID round) {
        return sql.query(
                        "update revisit_round set event_sequence = event_sequence + 1 where id = ?"
                                + " returning event_sequence",
                        row -> row.getLong(1),
                        round)
                .getFirst();
    }

    private void closeDuty(RevisitItem item, RevisitCommand command) {
        sql.query(
                        "select duty from revisit_team where round = ? and department = ? and not exists (select 1 from"
                                + " revisit_item i where i.round = ? and i.department = ? and i.state = 'OPEN')",
                        row -> row.getObject(1, UUID.class),
                        item.roundId(),
                        item.department(),
                        item.roundId(),
                        item.department())
                .forEach(duty -> duties.close(DutySelection.one(duty), command.wireName()));
    }

    private void tell(RevisitItem item, RevisitItemState state, UUID proposal, long sequence, Instant at) {
        RevisitRound round = sql.query(RevisitRound.SELECT + " where id = ?", RevisitRound::read, item.roundId())
                .getFirst();
        outbox.append(
                new RevisitItemClosed(
                        facts(round, List.of(item.department())),
                        at,
                        item.id(),
                        item.department(),
                        state.name(),
                        proposal),
                sequence);
        if (round.closedItems() == round.items()) {
            long last = lock(round.id());
            sql.update("update revisit_round set completed_at = ? where id = ?", at, round.id());
            outbox.append(new RevisitCompleted(facts(round, List.of()), at), last);
        }
    }

    private static RevisitFacts facts(RevisitRound round, List<String> departments) {
        return new RevisitFacts(
                round.id(), round.dueOn(), round.items(), round.closedItems(), new Concerned(List.of(), departments));
    }

    /** Where a proposal that comes of a theme comes from. */
    static Link origin(RevisitItem item) {
        return new Link("origin", "revisit-item", item.id().toString());
    }
}
