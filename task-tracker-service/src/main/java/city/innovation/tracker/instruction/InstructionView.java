package city.innovation.tracker.instruction;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.Node;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An instruction; for those who work for the city.
 *
 * @param version counts changes; part of the {@code ETag}
 * @param department code of the department that must
 * @param dueOn the last day, Asia/Seoul
 * @param overdue whether it is open and that day is over
 * @param givenBy subject id of the executive
 * @param late whether it was reported after that day
 * @param reason why it last went back, got another day or was taken back
 * @param endedAt when it was seen done or taken back
 */
@Schema(
        name = "Instruction",
        requiredProperties = {
            "id",
            "version",
            "state",
            "projectId",
            "code",
            "title",
            "department",
            "text",
            "dueOn",
            "overdue",
            "givenBy",
            "givenAt"
        },
        examples = InstructionView.EXAMPLE)
record InstructionView(
        UUID id,
        int version,
        InstructionState state,
        UUID projectId,
        String code,
        String title,
        String department,
        String text,
        LocalDate dueOn,
        boolean overdue,
        String givenBy,
        Instant givenAt,
        String report,
        Instant reportedAt,
        String reportedBy,
        Boolean late,
        String reason,
        Instant endedAt) {

    static final String EXAMPLE = """
            {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1a10","version":1,"state":"OPEN",
             "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","code":"3-2-07","title":"행정기관 출장여비 정산 자동화(RPA)",
             "department":"INNOVATION","text":"주민 설명회를 한 번 더 여십시오.","dueOn":"2026-08-31","overdue":false,
             "givenBy":"E00001","givenAt":"2026-07-01T01:00:00Z"}""";

    static InstructionView of(Instruction instruction, Node project, LocalDate today) {
        return new InstructionView(
                instruction.id(),
                instruction.version(),
                instruction.state(),
                project.id(),
                project.code(),
                project.content().title(),
                instruction.department(),
                instruction.text(),
                instruction.dueOn(),
                instruction.state() == InstructionState.OPEN
                        && instruction.dueOn().isBefore(today),
                instruction.givenBy(),
                instruction.givenAt(),
                instruction.report(),
                instruction.reportedAt(),
                instruction.reportedBy(),
                instruction.late(),
                instruction.reason(),
                instruction.endedAt());
    }

    static InstructionView read(ResultSet row, LocalDate today) throws SQLException {
        InstructionState state = InstructionState.valueOf(row.getString("state"));
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        return new InstructionView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                state,
                row.getObject("node_id", UUID.class),
                row.getString("node_code"),
                row.getString("node_title"),
                row.getString("department"),
                row.getString("text"),
                dueOn,
                state == InstructionState.OPEN && dueOn.isBefore(today),
                row.getString("given_by"),
                Sql.instant(row, "given_at"),
                row.getString("report"),
                Sql.instant(row, "reported_at"),
                row.getString("reported_by"),
                row.getObject("late", Boolean.class),
                row.getString("reason"),
                Sql.instant(row, "ended_at"));
    }

    Object sortValue(String key) {
        return key.equals("dueOn") ? dueOn : givenAt;
    }

    /** A page of them, for the document alone. */
    @Schema(name = "InstructionPage", requiredProperties = "items", examples = "{\"items\":[" + EXAMPLE + "]}")
    record InstructionPage(List<InstructionView> items, String nextCursor, Long total) {}

    /** The wire names of the commands that the caller may give now. */
    @Schema(
            name = "InstructionActions",
            requiredProperties = {"state", "actions"},
            examples = "{\"state\":\"REPORTED\",\"actions\":[\"see\",\"send-back\",\"withdraw\"]}")
    record Actions(InstructionState state, List<String> actions) {}
}
