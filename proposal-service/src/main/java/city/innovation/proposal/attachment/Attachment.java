package city.innovation.proposal.attachment;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a proposal.
 *
 * @param name as its sender calls it
 * @param mediaType as its content says, whatever its sender said
 * @param size in bytes
 * @param sha256 SHA-256 of the content, in hex
 * @param removedAt when it was taken away; its content is gone
 * @param version counts changes; part of the {@code ETag}
 */
@Schema(
        name = "Attachment",
        requiredProperties = {"id", "proposalId", "name", "mediaType", "size", "sha256", "addedAt", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e01","proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22",
                 "name":"골목 사진.jpg","mediaType":"image/jpeg","size":482113,
                 "sha256":"e82fef722afba464f23e174d9d42a00c8c7c82dd459c511f1003289c8d2420be",
                 "addedAt":"2026-11-22T01:00:00Z","version":1}""")
record Attachment(
        UUID id,
        UUID proposalId,
        String name,
        String mediaType,
        int size,
        String sha256,
        Instant addedAt,
        Instant removedAt,
        int version) {

    static final String COLUMNS = "id, proposal_id, name, media_type, size, sha256, added_at, removed_at, version";

    @Schema(name = "AttachmentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e01",
                     "proposalId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","name":"골목 사진.jpg",
                     "mediaType":"image/jpeg","size":482113,
                     "sha256":"e82fef722afba464f23e174d9d42a00c8c7c82dd459c511f1003289c8d2420be",
                     "addedAt":"2026-11-22T01:00:00Z","version":1}]}""")
    record AttachmentPage(List<Attachment> items, String nextCursor) {}

    static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "removed_at"),
                row.getInt("version"));
    }
}
