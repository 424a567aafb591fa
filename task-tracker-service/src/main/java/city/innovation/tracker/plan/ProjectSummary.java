package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a list of projects; names nobody. */
@Schema(
        name = "ProjectSummary",
        requiredProperties = {"id", "code", "title", "department", "state", "progressBp", "createdAt", "version"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","code":"3-2-07","planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60",
                 "planCode":"GWANGJU-2020","title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION",
                 "state":"IN_PROGRESS","progressBp":4250,"health":"AT_RISK","startsOn":"2020-01-01","endsOn":"2020-12-31",
                 "createdAt":"2020-01-06T01:00:00Z","version":4}""")
record ProjectSummary(
        UUID id,
        String code,

        @Schema(description = "Absent while it is unplaced.")
        UUID planId,

        String planCode,
        String title,
        String department,
        String district,
        ProjectState state,

        @Schema(description = "Its progress in basis points.")
        int progressBp,

        Health health,
        LocalDate startsOn,
        LocalDate endsOn,
        Long budgetWon,
        UUID proposalId,
        Instant createdAt,
        int version) {

    private static final int SORTED = 200;

    /** A page of them, for the document alone. */
    @Schema(name = "ProjectPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","code":"3-2-07",
                     "title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","state":"IN_PROGRESS",
                     "progressBp":4250,"createdAt":"2020-01-06T01:00:00Z","version":4}]}""")
    record ProjectPage(List<ProjectSummary> items, String nextCursor, Long total) {}

    static ProjectSummary read(ResultSet row) throws SQLException {
        String health = row.getString("health");
        return new ProjectSummary(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_code"),
                row.getString("title"),
                row.getString("department"),
                row.getString("district"),
                ProjectState.valueOf(row.getString("state")),
                row.getInt("progress_bp"),
                health == null ? null : Health.valueOf(health),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("budget_won", Long.class),
                row.getObject("proposal_id", UUID.class),
                Sql.instant(row, "created_at"),
                row.getInt("version"));
    }

    /** The value that a list is sorted by; of a title, as much as its index holds. */
    Object sortValue(String key) {
        return key.equals("title")
                ? title.substring(
                        0, title.offsetByCodePoints(0, Math.min(SORTED, title.codePointCount(0, title.length()))))
                : createdAt;
    }
}
