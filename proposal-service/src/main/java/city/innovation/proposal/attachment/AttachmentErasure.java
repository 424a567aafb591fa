package city.innovation.proposal.attachment;

import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.ProposalPersonsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Takes people out of what is known of files, and the files away where texts go; that there were some stays. */
@ApplicationScoped
class AttachmentErasure {

    private final Pseudonyms pseudonyms;
    private final Sql sql;
    private final Clock clock;

    AttachmentErasure(Pseudonyms pseudonyms, Sql sql, Clock clock) {
        this.pseudonyms = pseudonyms;
        this.sql = sql;
        this.clock = clock;
    }

    void erased(@Observes ProposalPersonsErased erased) {
        UUID id = erased.proposalId();
        sql.query(
                        "select distinct added_by from proposal_attachment where proposal_id = ?",
                        row -> row.getString(1),
                        id)
                .forEach(by -> sql.update(
                        "update proposal_attachment set added_by = ? where proposal_id = ? and added_by = ?",
                        pseudonyms.of(by),
                        id,
                        by));
        if (erased.texts()) {
            sql.update(
                    "update proposal_attachment set content = null, removed_at = ?, name = '', version = version + 1"
                            + " where proposal_id = ? and removed_at is null",
                    clock.instant(),
                    id);
            sql.update("update proposal_attachment set name = '' where proposal_id = ?", id);
        }
    }
}
