package city.innovation.proposal.voice;

import city.innovation.kit.change.Changes;
import city.innovation.kit.sql.Sql;
import city.innovation.proposal.ProposalPersonsErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Takes a person out of the voices that the person gave. Numbers, states, times, departments and links stay, so that
 * histories and figures remain whole; the name stands in {@code person} and goes there.
 */
@ApplicationScoped
class VoiceErasure {

    private static final String BLANK = """
            update voice set author = null, title = '', text = '', answer = null, resolution = null, open = false,
                title_folded = '', terms = ''::tsvector, version = version + 1,
                received_by = case when received_by = author then 'erased' else received_by end
            where %s returning id, version, rule_version
            """;

    private final Sql sql;
    private final Changes changes;

    VoiceErasure(Sql sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** One voice, in the running transaction. */
    void blank(UUID id) {
        blank("id = ?", id);
    }

    /** The voice that a proposal became goes with what is erased of the proposal. */
    void follow(@Observes ProposalPersonsErased erased) {
        String id = erased.proposalId().toString();
        if (erased.texts()) {
            blank("source = 'proposal' and external_id = ?", id);
        } else {
            sql.update("update voice set author = null where source = 'proposal' and external_id = ?", id);
        }
    }

    private void blank(String which, Object value) {
        sql.query(
                BLANK.formatted(which),
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    changes.erase(id, VoiceSnapshot.TEXTS);
                    changes.conceal(id);
                    changes.record(
                            VoicePaths.RESOURCE,
                            id,
                            row.getInt("version"),
                            "erase",
                            row.getInt("rule_version"),
                            null,
                            null);
                    return id;
                },
                value);
    }
}
