package city.innovation.tracker.workitem;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of standing work. */
@Schema(
        name = "WorkItemSummary",
        requiredProperties = {
            "id",
            "code",
            "state",
            "title",
            "department",
            "yearlyHours",
            "budgetWon",
            "createdAt",
            "version"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","code":"W-2026-000012","state":"ACTIVE",
                 "title":"종이 민원 접수대장 관리","department":"CIVIL","yearlyHours":780,"budgetWon":9600000,
                 "createdAt":"2026-01-06T01:00:00Z","version":1}""")
record WorkItemSummary(
        UUID id,
        String code,
        WorkItemState state,
        String title,
        String department,
        long yearlyHours,
        long budgetWon,
        Long beneficiaries,
        Instant createdAt,
        int version) {

    private static final int SORTED = 200;

    /** A page of them, for the document alone. */
    @Schema(name = "WorkItemPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","code":"W-2026-000012","state":"ACTIVE",
                     "title":"종이 민원 접수대장 관리","department":"CIVIL","yearlyHours":780,"budgetWon":9600000,
                     "createdAt":"2026-01-06T01:00:00Z","version":1}]}""")
    record WorkItemPage(List<WorkItemSummary> items, String nextCursor, Long total) {}

    static WorkItemSummary read(ResultSet row) throws SQLException {
        return new WorkItemSummary(
                row.getObject("id", UUID.class),
                row.getString("code"),
                WorkItemState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("department"),
                row.getLong("yearly_hours"),
                row.getLong("budget_won"),
                row.getObject("beneficiaries", Long.class),
                Sql.instant(row, "created_at"),
                row.getInt("version"));
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return switch (key) {
            case "title" ->
                title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))));
            case "yearlyHours" -> yearlyHours;
            default -> createdAt;
        };
    }
}
