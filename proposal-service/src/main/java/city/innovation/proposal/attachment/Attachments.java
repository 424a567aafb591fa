package city.innovation.proposal.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files in the database. */
@ApplicationScoped
class Attachments {

    private final Sql sql;

    Attachments(Sql sql) {
        this.sql = sql;
    }

    /** Those of a proposal that were not taken away, first to last. */
    List<Attachment> of(UUID proposalId) {
        return sql.query(
                "select %s from proposal_attachment where proposal_id = ? and removed_at is null order by added_at, id"
                        .formatted(Attachment.COLUMNS),
                Attachment::read,
                proposalId);
    }

    /** The file of that proposal; else 404. */
    Attachment require(UUID proposalId, UUID id) {
        return sql
                .query(
                        "select %s from proposal_attachment where proposal_id = ? and id = ? and removed_at is null"
                                .formatted(Attachment.COLUMNS),
                        Attachment::read,
                        proposalId,
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    byte[] content(UUID id) {
        return sql.query("select content from proposal_attachment where id = ?", row -> row.getBytes(1), id)
                .getFirst();
    }

    void add(Attachment attachment, byte[] content, String by) {
        sql.update(
                "insert into proposal_attachment (id, proposal_id, name, media_type, size, sha256, content, added_by,"
                        + " added_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                attachment.id(),
                attachment.proposalId(),
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                content,
                by,
                attachment.addedAt());
    }

    /** Takes it away with its content; what it was stays. */
    void remove(Attachment attachment, Instant at) {
        int removed = sql.update(
                "update proposal_attachment set content = null, removed_at = ?, version = version + 1"
                        + " where id = ? and version = ?",
                at,
                attachment.id(),
                attachment.version());
        if (removed == 0) {
            throw new Refusal(ProblemType.STALE_VERSION);
        }
    }

    /** Lets those who attach to the same proposal do it one after the other, so that the limits hold. */
    void queue(UUID proposalId) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "attachments " + proposalId);
    }
}
