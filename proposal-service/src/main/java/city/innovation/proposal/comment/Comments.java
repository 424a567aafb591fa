package city.innovation.proposal.comment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The comments in the database. */
@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    /** Under the lock of the proposal's tally, so that no number is given twice. */
    private static final String PARTICIPATE = """
            with known as (select number from comment_participant where proposal_id = ? and subject = ?),
            added as (
                insert into comment_participant (proposal_id, subject, number)
                select ?, ?, coalesce(max(number), 0) + 1 from comment_participant where proposal_id = ?
                having not exists (select 1 from known)
                returning number)
            select number from known union all select number from added
            """;

    private final Sql sql;

    Comments(Sql sql) {
        this.sql = sql;
    }

    /** That comment on that proposal; else 404. */
    Comment require(UUID proposalId, UUID id) {
        Comment comment = findById(id);
        if (comment == null || !comment.proposalId().equals(proposalId)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return comment;
    }

    /** The person's number within the proposal, from 1. The caller holds the proposal's tally. */
    int participant(UUID proposalId, String subject) {
        return sql.query(PARTICIPATE, row -> row.getInt("number"), proposalId, subject, proposalId, subject, proposalId)
                .getFirst();
    }

    void countReply(UUID parentId) {
        sql.update("update proposal_comment set replies = replies + 1 where id = ?", parentId);
    }

    void countReport(UUID id) {
        sql.update("update proposal_comment set reports = reports + 1 where id = ?", id);
    }
}
