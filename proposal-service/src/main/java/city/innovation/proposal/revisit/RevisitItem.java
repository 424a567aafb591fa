package city.innovation.proposal.revisit;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recurring theme that a department deals with.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param roundId the round
 * @param department code of the department
 * @param label the theme, in words of the voices
 * @param voices how many voices it has
 * @param months in how many months they came
 * @param before how it was before a quick change
 * @param after how it is since
 * @param reason why it stays as it is
 * @param proposalId the proposal that came of it
 */
@Schema(
        name = "RevisitItem",
        requiredProperties = {"id", "version", "roundId", "department", "label", "voices", "months", "state"},
        examples = """
                {"id":"01999a00-5555-7666-8777-88889999aaaa","version":2,
                 "roundId":"01999a00-4444-7555-8666-777788889999","department":"TRAFFIC","label":"심야 버스",
                 "voices":23,"months":5,"state":"CHANGED","before":"막차가 23시에 끊겼습니다.",
                 "after":"막차를 30분 늦췄습니다.","closedAt":"2026-06-10T01:00:00Z"}""")
record RevisitItem(
        UUID id,
        int version,
        UUID roundId,
        String department,
        String label,
        int voices,
        int months,
        RevisitItemState state,
        String before,
        String after,
        String reason,
        UUID proposalId,
        Instant closedAt) {

    static RevisitItem read(ResultSet row) throws SQLException {
        return new RevisitItem(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("round", UUID.class),
                row.getString("department"),
                row.getString("label"),
                row.getInt("voice_count"),
                row.getInt("months"),
                RevisitItemState.valueOf(row.getString("state")),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("reason"),
                row.getObject("proposal", UUID.class),
                Sql.instant(row, "closed_at"));
    }

    /** The themes of a round. */
    @Schema(name = "RevisitItems", requiredProperties = "items", examples = "{\"items\":[]}")
    record Items(List<RevisitItem> items) {}
}
