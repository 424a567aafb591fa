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
 * A row of a list of corrective actions.
 *
 * @param checkNumber the number of its check
 * @param title of what was checked
 * @param overdue whether it is open and its last day is over
 */
@Schema(
        name = "CorrectiveActionSummary",
        requiredProperties = {
            "id",
            "version",
            "checkId",
            "checkNumber",
            "number",
            "state",
            "department",
            "title",
            "text",
            "dueOn",
            "overdue"
        },
        examples = CorrectionSummary.EXAMPLE)
record CorrectionSummary(
        UUID id,
        int version,
        UUID checkId,
        String checkNumber,
        int number,
        CorrectionState state,
        String department,
        UUID nodeId,
        String title,
        String text,
        LocalDate dueOn,
        boolean overdue,
        Instant reportedAt,
        Instant confirmedAt) {

    static final String EXAMPLE =
            "{\"id\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1f00\",\"version\":1,\"checkId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1e00\","
                    + "\"number\":1,\"state\":\"OPEN\",\"department\":\"TRAFFIC\",\"text\":\"안내문을 새로 붙일 것\","
                    + "\"dueOn\":\"2026-08-31\",\"checkNumber\":\"CK-2026-000123\",\"title\":\"출장여비 정산 자동화\",\"overdue\":false}";

    static CorrectionSummary read(ResultSet row, LocalDate today) throws SQLException {
        CorrectionState state = CorrectionState.valueOf(row.getString("state"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new CorrectionSummary(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("check_id", UUID.class),
                row.getString("check_number"),
                row.getInt("number"),
                state,
                row.getString("department"),
                row.getObject("node_id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                dueOn,
                state == CorrectionState.OPEN && dueOn.isBefore(today),
                Sql.instant(row, "reported_at"),
                Sql.instant(row, "confirmed_at"));
    }

    /** A page of them, for the document alone. */
    @Schema(name = "CorrectiveActionPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record CorrectionPage(List<CorrectionSummary> items, String nextCursor, Long total) {}
}
