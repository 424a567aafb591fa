package city.innovation.proposal.development;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a mentor has to say.
 *
 * @param mentor the mentor's subject id
 */
@Schema(
        name = "MentorNote",
        requiredProperties = {"id", "mentor", "text", "writtenAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d21","mentor":"E10500",
                 "text":"센서 단가를 세 곳에서 받아 비교해 보세요.","writtenAt":"2026-11-22T01:00:00Z"}""")
record MentorNote(UUID id, String mentor, String text, Instant writtenAt) {

    @Schema(name = "MentorNotePage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d21","mentor":"E10500",
                     "text":"센서 단가를 세 곳에서 받아 비교해 보세요.","writtenAt":"2026-11-22T01:00:00Z"}]}""")
    record MentorNotePage(List<MentorNote> items, String nextCursor, Long total) {}

    static MentorNote read(ResultSet row) throws SQLException {
        return new MentorNote(
                row.getObject("id", UUID.class),
                row.getString("mentor"),
                row.getString("note"),
                Sql.instant(row, "written_at"));
    }
}
