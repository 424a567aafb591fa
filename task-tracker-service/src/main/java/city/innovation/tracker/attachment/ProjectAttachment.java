package city.innovation.tracker.attachment;

import city.innovation.kit.change.Diff;
import city.innovation.kit.sql.Sql;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a project.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param name as its sender calls it
 * @param mediaType as its content says, whatever its sender said
 * @param size in bytes
 * @param sha256 SHA-256 of the content, in hex
 * @param internal for those who work for the city alone
 * @param removedAt when it was taken away
 */
@Schema(
        name = "ProjectAttachment",
        requiredProperties = {"id", "version", "projectId", "name", "mediaType", "size", "sha256", "internal", "addedAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb7","version":1,
                 "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","name":"시범 운영 결과.pdf",
                 "mediaType":"application/pdf","size":482113,
                 "sha256":"e82fef722afba464f23e174d9d42a00c8c7c82dd459c511f1003289c8d2420be","internal":false,
                 "addedAt":"2026-11-22T01:00:00Z"}""")
record ProjectAttachment(
        UUID id,
        int version,
        UUID projectId,
        String name,
        String mediaType,
        int size,
        String sha256,
        boolean internal,
        Instant addedAt,
        Instant removedAt) {

    /** Without the content. */
    static final String COLUMNS =
            "id, version, node_id, name, media_type, size, sha256, internal, added_at, removed_at";

    @Schema(name = "ProjectAttachmentPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb7","version":1,
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","name":"시범 운영 결과.pdf",
                     "mediaType":"application/pdf","size":482113,
                     "sha256":"e82fef722afba464f23e174d9d42a00c8c7c82dd459c511f1003289c8d2420be","internal":false,
                     "addedAt":"2026-11-22T01:00:00Z"}]}""")
    record AttachmentPage(List<ProjectAttachment> items, String nextCursor) {}

    @Schema(name = "RemoveProjectAttachment", examples = "{\"reason\":\"새 파일로 바꿉니다.\"}")
    record Remove(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}

    static ProjectAttachment read(ResultSet row) throws SQLException {
        return new ProjectAttachment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("node_id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size"),
                row.getString("sha256"),
                row.getBoolean("internal"),
                Sql.instant(row, "added_at"),
                Sql.instant(row, "removed_at"));
    }

    /** That it came, for the project's record. */
    Diff added() {
        return Diff.none()
                .with("attachment.id", null, id)
                .with("attachment.name", null, name)
                .with("attachment.sha256", null, sha256);
    }
}
