package city.innovation.proposal.reaction;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A count of reactions.
 *
 * @param count how many in all up to that day
 * @param date the day of the count, Asia/Seoul
 * @param source who gave the figure; absent where a person did
 */
@Schema(
        name = "Reaction",
        requiredProperties = {"id", "network", "account", "count", "date", "recordedAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e01","network":"TWITTER","account":"seoulmania","count":50000,
                 "date":"2026-11-20","source":"social-monitor","externalId":"20261120-1234",
                 "recordedAt":"2026-11-21T00:10:00Z"}""")
public record ReactionView(
        UUID id,
        String network,
        String account,
        long count,
        LocalDate date,
        String source,
        String externalId,
        Instant recordedAt) {

    /** A page of them, for the document alone. */
    @Schema(name = "ReactionPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e01","network":"TWITTER","account":"seoulmania",
                     "count":50000,"date":"2026-11-20","recordedAt":"2026-11-21T00:10:00Z"}]}""")
    public record ReactionPage(List<ReactionView> items, String nextCursor, Long total) {}

    static ReactionView read(ResultSet row) throws SQLException {
        return new ReactionView(
                row.getObject("id", UUID.class),
                row.getString("network"),
                row.getString("account"),
                row.getLong("count"),
                row.getObject("counted_on", LocalDate.class),
                row.getString("source"),
                row.getString("external_id"),
                Sql.instant(row, "recorded_at"));
    }
}
