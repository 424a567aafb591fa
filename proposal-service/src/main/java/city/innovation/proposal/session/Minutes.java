package city.innovation.proposal.session;

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
 * A revision of a session's minutes.
 *
 * @param revision counts from 1
 * @param published whether the public may read it
 * @param writtenBy who wrote it, by subject id; for those who run the session and auditors
 */
@Schema(
        name = "SessionMinutes",
        requiredProperties = {"sessionId", "revision", "text", "published", "writtenAt"},
        examples = """
                {"sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","revision":2,
                 "text":"1. 심야버스의 필요에 모두 공감함. 2. 시범 노선을 연내에 정하기로 함.","published":true,
                 "writtenAt":"2026-11-22T01:00:00Z"}""")
record Minutes(UUID sessionId, int revision, String text, boolean published, String writtenBy, Instant writtenAt) {

    static Minutes read(ResultSet row) throws SQLException {
        return new Minutes(
                row.getObject("session_id", UUID.class),
                row.getInt("revision"),
                row.getString("body"),
                row.getBoolean("published"),
                row.getString("written_by"),
                Sql.instant(row, "written_at"));
    }

    Minutes forPublic() {
        return new Minutes(sessionId, revision, text, published, null, writtenAt);
    }

    @Schema(name = "WriteSessionMinutes", examples = "{\"text\":\"1. 심야버스의 필요에 모두 공감함.\",\"published\":true}")
    record Write(
            @NotBlank @Size(max = 200_000) @Schema(description = "All of it, not only what changed.")
            String text,

            @Schema(description = "Whether the public may read it.", defaultValue = "false")
            Boolean published) {}

    /** All revisions, first to last. */
    @Schema(name = "SessionMinutesRevisions", requiredProperties = "items", examples = """
                    {"items":[{"sessionId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22","revision":1,
                     "text":"1. 심야버스의 필요에 모두 공감함.","published":false,"writtenAt":"2026-11-22T01:00:00Z"}]}""")
    record Revisions(List<Minutes> items) {}
}
