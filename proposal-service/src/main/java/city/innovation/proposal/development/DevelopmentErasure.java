package city.innovation.proposal.development;

import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Pseudonyms;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.ProposalPersonsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Takes people, and texts that go with them, out of what helped a proposal; that it was helped stays. */
@ApplicationScoped
class DevelopmentErasure {

    private final Opinions opinions;
    private final Pseudonyms pseudonyms;
    private final Changes changes;
    private final Sql sql;

    DevelopmentErasure(Opinions opinions, Pseudonyms pseudonyms, Changes changes, Sql sql) {
        this.opinions = opinions;
        this.pseudonyms = pseudonyms;
        this.changes = changes;
        this.sql = sql;
    }

    void erased(@Observes ProposalPersonsErased erased) {
        UUID id = erased.proposalId();
        for (Opinion opinion : opinions.of(id)) {
            opinion.erase(pseudonyms::of, erased.texts());
            changes.erase(opinion.id(), List.of("answer"));
        }
        opinions.flush();
        sql.query("select distinct mentor from mentor_note where proposal_id = ?", row -> row.getString(1), id)
                .forEach(mentor -> sql.update(
                        "update mentor_note set mentor = ? where proposal_id = ? and mentor = ?",
                        pseudonyms.of(mentor),
                        id,
                        mentor));
        if (erased.texts()) {
            sql.update("update mentor_note set note = '' where proposal_id = ?", id);
            sql.query(
                            "update proposal_checklist set answers = '[]', version = version + 1"
                                    + " where proposal_id = ? returning id",
                            row -> row.getObject("id", UUID.class),
                            id)
                    .forEach(checklist -> changes.erase(checklist, asked(checklist)));
        }
    }

    /** Whatever was ever asked. */
    private List<String> asked(UUID checklist) {
        return changes.of(checklist).stream()
                .filter(change -> change.diff() != null)
                .flatMap(change -> change.diff().fields().keySet().stream())
                .distinct()
                .toList();
    }
}
