package city.innovation.proposal.revisit;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.voice.RevisitCompleted;
import city.innovation.events.voice.RevisitFacts;
import city.innovation.events.voice.RevisitItemClosed;
import city.innovation.events.voice.RevisitItemReopened;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.DutyState;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes how a department dealt with a theme or takes it up again. Its duty closes with its last theme and opens again
 * with the first, the round with the very last.
 */
@ApplicationScoped
class RevisitClosing {

    private static final String CLOSE = """
            update revisit_item set version = version + 1, state = ?, before_text = ?, after_text = ?, reason = ?,
                proposal = ?, closed_by = ?, closed_at = ?
            where id = ? and version = ?
            """;

    private static final String REOPEN = """
            update revisit_item set version = version + 1, state = ?, before_text = null, after_text = null,
                reason = null, proposal = null, closed_by = null, closed_at = null
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

    private static final Outcome NOTHING = new Outcome(null, null, null, null);

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
        requireChanged(changed);
        record(item, command, outcome.reason(), Diff.between(fields(item.state(), NOTHING), fields(state, outcome)));
        closeDuty(item, command);
        tell(item, state, outcome.proposal(), sequence, at);
    }

    /** Opens the theme as the caller has seen it; 412 if somebody else was faster. */
    void reopen(RevisitItem item, RevisitRequests.Reopen request, Instant at) {
        RevisitItemState state = RevisitCommand.REOPEN.next(item.state());
        long sequence = lock(item.roundId());
        requireChanged(sql.update(REOPEN, state.name(), item.id(), item.version()));
        Outcome former = new Outcome(item.before(), item.after(), item.reason(), item.proposalId());
        record(
                item,
                RevisitCommand.REOPEN,
                request.reason(),
                Diff.between(fields(item.state(), former), fields(state, NOTHING)));
        sql.update("update revisit_round set completed_at = null where id = ?", item.roundId());
        RevisitRound round = round(item);
        openDuty(item, round, request.dueOn() == null ? round.dueOn() : request.dueOn(), CityTime.dateOf(at));
        outbox.append(
                new RevisitItemReopened(
                        facts(round, List.of(item.department())),
                        at,
                        item.id(),
                        item.department(),
                        item.state().name()),
                sequence);
    }

    /** A duty that is open still, since other themes are, keeps its day. */
    private void openDuty(RevisitItem item, RevisitRound round, LocalDate dueOn, LocalDate today) {
        UUID former = sql.query(
                        "select duty from revisit_team where round = ? and department = ?",
                        row -> row.getObject(1, UUID.class),
                        round.id(),
                        item.department())
                .getFirst();
        if (duties.of(round.id()).stream()
                .anyMatch(duty -> duty.id().equals(former) && duty.state() != DutyState.CLOSED)) {
            return;
        }
        if (dueOn.isBefore(today)) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "revisit.day.past")));
        }
        UUID duty = duties.open(RevisitDuty.of(round.id(), item.department(), round.title(), dueOn))
                .id();
        sql.update(
                "update revisit_team set duty = ? where round = ? and department = ?",
                duty,
                round.id(),
                item.department());
    }

    private static void requireChanged(int rows) {
        if (rows == 0) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
    }

    private void record(RevisitItem item, RevisitCommand command, String reason, Diff diff) {
        changes.record("revisit-item", item.id(), item.version() + 1, command.wireName(), null, reason, diff);
    }

    private static Map<String, Object> fields(RevisitItemState state, Outcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", state.name());
        fields.put("before", outcome.before());
        fields.put("after", outcome.after());
        fields.put("reason", outcome.reason());
        fields.put("proposalId", outcome.proposal());
        return fields;
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
        RevisitRound round = round(item);
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

    private RevisitRound round(RevisitItem item) {
        return sql.query(RevisitRound.SELECT + " where id = ?", RevisitRound::read, item.roundId())
                .getFirst();
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
