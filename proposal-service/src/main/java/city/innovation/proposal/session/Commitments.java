package city.innovation.proposal.session;

import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The commitments in the database, each with its duty and its change records. */
@ApplicationScoped
class Commitments {

    private static final String RESOURCE = "session-commitment";

    private static final String ADD = """
            insert into session_commitment (id, version, session_id, kind, state, body, owner_subject, owner_department,
                                            due_on, duty_id, made_at)
            values (?, 1, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?) returning *
            """;

    private static final String CHANGE = """
            update session_commitment set version = version + 1, state = ?, due_on = ?, outcome = ?, closed_on = ?,
                duty_id = ? where id = ? returning *
            """;

    private static final String OPEN = """
            select * from session_commitment where session_id = ? and state = 'OPEN' order by id for update
            """;

    private final Sql sql;
    private final Duties duties;
    private final Changes changes;
    private final Clock clock;

    Commitments(Sql sql, Duties duties, Changes changes, Clock clock) {
        this.sql = sql;
        this.duties = duties;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return CityTime.dateOf(clock.instant());
    }

    /** Writes it down and makes it somebody's duty. */
    Commitment add(Session session, CommitmentRequests.New request) {
        CommitmentKind kind = request.kindOrCommitment();
        UUID duty = openDuty(session, kind, request.responsible(), request.dueOn());
        Commitment made = sql.query(
                        ADD,
                        Commitment::read,
                        GUID.v7().toUUID(),
                        session.id(),
                        kind.name(),
                        request.text(),
                        request.ownerSubject(),
                        request.ownerDepartment(),
                        request.dueOn(),
                        duty,
                        clock.instant())
                .getFirst();
        changes.record(RESOURCE, made.id(), made.version(), "promise", null, null, null);
        return made;
    }

    private UUID openDuty(Session session, CommitmentKind kind, Responsible responsible, LocalDate dueOn) {
        return duties.open(
                        OpenDuty.until(kind.duty().wireName(), SessionDesk.RESOURCE, session.id(), responsible, dueOn)
                                .titled(session.content().title()))
                .id();
    }

    Commitment require(UUID sessionId, UUID id) {
        return one("select * from session_commitment where session_id = ? and id = ?", sessionId, id);
    }

    Commitment lock(UUID sessionId, UUID id) {
        return one("select * from session_commitment where session_id = ? and id = ? for update", sessionId, id);
    }

    private Commitment one(String query, UUID sessionId, UUID id) {
        return sql.query(query, Commitment::read, sessionId, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** Ends it, and its duty. */
    Commitment end(Commitment old, CommitmentCommand command, String outcome) {
        CommitmentState state = command.next(old.state());
        duties.close(DutySelection.one(old.dutyId()), command.wireName());
        Commitment ended = write(old, state, old.dueOn(), outcome, today(), old.dutyId());
        record(old, ended, command, null);
        return ended;
    }

    Commitment redate(Commitment old, LocalDate dueOn, String reason) {
        CommitmentState state = CommitmentCommand.REDATE.next(old.state());
        duties.redate(DutySelection.one(old.dutyId()), dueOn);
        Commitment redated = write(old, state, dueOn, old.outcome(), null, old.dutyId());
        record(old, redated, CommitmentCommand.REDATE, reason);
        return redated;
    }

    /** Opens it again, with a duty of its own, by its day or by today where that is over. */
    Commitment resume(Session session, Commitment old, String reason) {
        CommitmentState state = CommitmentCommand.RESUME.next(old.state());
        LocalDate dueOn = old.dueOn().isBefore(today()) ? today() : old.dueOn();
        UUID duty = openDuty(session, old.kind(), old.responsible(), dueOn);
        Commitment resumed = write(old, state, dueOn, null, null, duty);
        record(old, resumed, CommitmentCommand.RESUME, reason);
        return resumed;
    }

    /** Drops all that are open, since the session does not count. */
    void dropAll(Session session, String reason) {
        sql.query(OPEN, Commitment::read, session.id()).forEach(open -> end(open, CommitmentCommand.DROP, reason));
    }

    private Commitment write(
            Commitment old, CommitmentState state, LocalDate dueOn, String outcome, LocalDate closedOn, UUID duty) {
        return sql.query(CHANGE, Commitment::read, state.name(), dueOn, outcome, closedOn, duty, old.id())
                .getFirst();
    }

    private void record(Commitment old, Commitment changed, CommitmentCommand command, String reason) {
        Diff diff = Diff.none()
                .with("state", old.state().name(), changed.state().name())
                .with("dueOn", old.dueOn(), changed.dueOn())
                .with("outcome", old.outcome(), changed.outcome());
        changes.record(RESOURCE, changed.id(), changed.version(), command.wireName(), null, reason, diff);
    }
}
