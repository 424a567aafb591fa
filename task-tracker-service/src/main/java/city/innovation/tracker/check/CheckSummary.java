package city.innovation.tracker.check;

import city.innovation.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a list of checks.
 *
 * @param round the period that a regular check is about
 * @param overdue whether it is open and its last day is over
 * @param late whether the department submitted after its last day
 * @param openActions corrective actions that are to be carried out or looked at
 */
@Schema(
        name = "CheckSummary",
        requiredProperties = {
            "id",
            "version",
            "number",
            "kind",
            "state",
            "nodeId",
            "code",
            "title",
            "department",
            "key",
            "dueOn",
            "overdue",
            "openActions",
            "openedAt"
        },
        examples = CheckSummary.EXAMPLE)
record CheckSummary(
        UUID id,
        int version,
        String number,
        CheckKind kind,
        String round,
        CheckState state,
        UUID nodeId,
        String planCode,
        String code,
        String title,
        String department,
        boolean key,
        Integer plannedBp,
        Integer actualBp,
        LocalDate dueOn,
        boolean overdue,
        Instant openedAt,
        Instant submittedAt,
        Boolean late,
        Verdict selfVerdict,
        Instant verifiedAt,
        Verdict verdict,
        int openActions) {

    static final String EXAMPLE = """
            {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e00","version":1,"number":"CK-2026-000123","kind":"REGULAR",
             "round":"2026-06","aboutFrom":"2026-06-01","aboutTo":"2026-06-30","state":"OPEN",
             "nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60",
             "planCode":"GWANGJU-2026","code":"3-2-07","title":"행정기관 출장여비 정산 자동화(RPA)",
             "department":"INNOVATION","key":true,"plannedBp":4986,"actualBp":4250,"dueOn":"2026-07-14",
             "openedAt":"2026-06-30T15:00:00Z","overdue":false,"openActions":0}""";

    static final String COLUMNS = """
            c.*, n.code as node_code, n.title as node_title, n.plan_code,
                (select count(*) from corrective_action a where a.check_id = c.id and a.state in ('OPEN', 'REPORTED')) as open_actions
            """;

    static final String FROM = "progress_check c join known_node n on n.id = c.node_id";

    static CheckSummary read(ResultSet row, LocalDate today) throws SQLException {
        CheckState state = CheckState.valueOf(row.getString("state"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new CheckSummary(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("number"),
                CheckKind.valueOf(row.getString("kind")),
                row.getString("round"),
                state,
                row.getObject("node_id", UUID.class),
                row.getString("plan_code"),
                row.getString("node_code"),
                row.getString("node_title"),
                row.getString("department"),
                row.getBoolean("key_task"),
                row.getObject("planned_bp", Integer.class),
                row.getObject("actual_bp", Integer.class),
                dueOn,
                state == CheckState.OPEN && dueOn.isBefore(today),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "submitted_at"),
                row.getObject("late", Boolean.class),
                verdict(row.getString("self_verdict")),
                Sql.instant(row, "verified_at"),
                verdict(row.getString("verdict")),
                row.getInt("open_actions"));
    }

    private static Verdict verdict(String code) {
        return code == null ? null : Verdict.valueOf(code);
    }

    Object sortValue(String key) {
        return switch (key) {
            case "dueOn" -> dueOn;
            case "number" -> number;
            default -> openedAt;
        };
    }

    /** A page of them, for the document alone. */
    @Schema(name = "CheckPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record CheckPage(List<CheckSummary> items, String nextCursor, Long total) {}
}
