package city.innovation.proposal.development;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which mentor helps with which proposal. */
@ApplicationScoped
class Assignments {

    private final Sql sql;

    Assignments(Sql sql) {
        this.sql = sql;
    }

    /** All of a proposal, ended ones too, in the order of their beginning. */
    List<Assignment> of(UUID proposalId) {
        return sql.query(
                Assignment.SELECT + " where a.proposal_id = ? order by a.assigned_at, a.id",
                Assignment::read,
                proposalId);
    }

    /** The assignment of that proposal; else 404. */
    Assignment require(UUID proposalId, UUID id) {
        return sql
                .query(Assignment.SELECT + " where a.proposal_id = ? and a.id = ?", Assignment::read, proposalId, id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    boolean isMentor(UUID proposalId, String subject) {
        return of(proposalId).stream()
                .anyMatch(assignment ->
                        !assignment.isOver() && assignment.mentor().equals(subject));
    }

    /** Begins it; its id, or null if the mentor helps with that proposal already. */
    UUID begin(UUID proposalId, UUID mentorId, Instant at) {
        UUID id = GUID.v7().toUUID();
        int added = sql.update(
                "insert into proposal_mentor (id, proposal_id, mentor_id, assigned_at, version) values (?, ?, ?, ?, 1)"
                        + " on conflict (proposal_id, mentor_id) where ended_at is null do nothing",
                id,
                proposalId,
                mentorId,
                at);
        return added == 1 ? id : null;
    }

    void end(Assignment assignment, String by, Instant at) {
        int ended = sql.update(
                "update proposal_mentor set ended_at = ?, ended_by = ?, version = version + 1"
                        + " where id = ? and version = ?",
                at,
                by,
                assignment.id(),
                assignment.version());
        if (ended == 0) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
    }
}
