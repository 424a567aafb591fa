package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of plans. */
@Schema(
        name = "PlanSummary",
        requiredProperties = {"id", "code", "year", "state", "title", "createdAt", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","code":"GWANGJU-2020","year":2020,"state":"CONFIRMED",
                 "title":"2020년 광주혁신 실행계획","createdAt":"2020-01-06T01:00:00Z","version":3}""")
record PlanSummary(UUID id, String code, int year, PlanState state, String title, Instant createdAt, int version) {

    /** A page of them, for the document alone. */
    @Schema(name = "PlanPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","code":"GWANGJU-2020","year":2020,
                     "state":"CONFIRMED","title":"2020년 광주혁신 실행계획","createdAt":"2020-01-06T01:00:00Z","version":3}]}""")
    record PlanPage(List<PlanSummary> items, String nextCursor, Long total) {}

    static PlanSummary read(ResultSet row) throws SQLException {
        return new PlanSummary(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("year"),
                PlanState.valueOf(row.getString("state")),
                row.getString("title"),
                Sql.instant(row, "created_at"),
                row.getInt("version"));
    }

    Object sortValue(String key) {
        return key.equals("year") ? (Object) (long) year : createdAt;
    }
}
