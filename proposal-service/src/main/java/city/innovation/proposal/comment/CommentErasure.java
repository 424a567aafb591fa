package city.innovation.proposal.comment;

import city.innovation.kit.change.Changes;
import city.innovation.kit.retention.StandIns;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.PersonReferences;
import city.innovation.proposal.ProposalPersonsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Takes people out of a discussion, and what they said where texts go; threads, participants and counts stay. */
@ApplicationScoped
class CommentErasure implements PersonReferences {

    private static final String OF_PROPOSAL = "proposal_id = ?";
    private static final String REPORTS_OF_PROPOSAL =
            "comment_id in (select id from proposal_comment where proposal_id = ?)";

    private final Sql sql;
    private final StandIns standIns;
    private final Changes changes;

    CommentErasure(Sql sql, StandIns standIns, Changes changes) {
        this.sql = sql;
        this.standIns = standIns;
        this.changes = changes;
    }

    @Override
    public boolean names(String subject) {
        return !sql.query("select 1 from proposal_comment where author = ? limit 1", row -> 1, subject)
                .isEmpty();
    }

    @Override
    public List<String> namedAt(UUID proposalId) {
        return sql.query(
                "select subject from comment_participant where proposal_id = ?", row -> row.getString(1), proposalId);
    }

    void erased(@Observes ProposalPersonsErased erased) {
        UUID id = erased.proposalId();
        standIns.replace("proposal_comment", "author", OF_PROPOSAL, id);
        standIns.replace("comment_participant", "subject", OF_PROPOSAL, id);
        standIns.replace("comment_report", "subject", REPORTS_OF_PROPOSAL, id);
        sql.query("select id from proposal_comment where " + OF_PROPOSAL, row -> row.getObject("id", UUID.class), id)
                .forEach(changes::conceal);
        if (erased.texts()) {
            blank(
                    "update proposal_comment set body = '', hidden_reason = null, version = version + 1 where "
                            + OF_PROPOSAL,
                    id);
            blank("update comment_report set reason = '' where " + REPORTS_OF_PROPOSAL, id);
        }
    }

    private void blank(String statement, UUID proposalId) {
        sql.query(statement + " returning id", row -> row.getObject("id", UUID.class), proposalId)
                .forEach(id -> changes.erase(id, List.of("text")));
    }
}
