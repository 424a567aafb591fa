package city.innovation.tracker.project;

import city.innovation.kit.sql.Sql;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a project's work log; it stays as it was written. */
@Schema(
        name = "ProjectLogEntry",
        requiredProperties = {"id", "projectId", "workedOn", "text", "writtenBy", "writtenAt"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ce1","projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80",
                 "workedOn":"2020-05-12","text":"현장 시험 3회","minutes":180,"writtenBy":"E10021",
                 "writtenAt":"2020-05-12T08:00:00Z"}""")
record LogEntry(
        UUID id,
        UUID projectId,

        @Schema(description = "The day of the work, Asia/Seoul.")
        LocalDate workedOn,

        @Schema(description = "What was done.") String text,
        @Schema(description = "How long it took, minutes.") Integer minutes,
        @Schema(description = "Subject id of who wrote it.") String writtenBy,
        Instant writtenAt) {

    static LogEntry read(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getObject("id", UUID.class),
                row.getObject("node_id", UUID.class),
                row.getObject("worked_on", LocalDate.class),
                row.getString("text"),
                row.getObject("minutes", Integer.class),
                row.getString("written_by"),
                Sql.instant(row, "written_at"));
    }

    @Schema(
            name = "NewProjectLogEntry",
            examples = "{\"workedOn\":\"2020-05-12\",\"text\":\"현장 시험 3회\",\"minutes\":180}")
    record New(
            @Schema(description = "The day of the work, Asia/Seoul; today when not given, no later day.")
            LocalDate workedOn,

            @NotBlank @Size(max = 10_000) @Schema(description = "What was done.")
            String text,

            @Min(1) @Max(1_440) @Schema(description = "How long it took, minutes.")
            Integer minutes) {}

    /** A page of them, for the document alone. */
    @Schema(name = "ProjectLogPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ce1",
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","workedOn":"2020-05-12","text":"현장 시험 3회",
                     "writtenBy":"E10021","writtenAt":"2020-05-12T08:00:00Z"}]}""")
    record LogPage(List<LogEntry> items, String nextCursor, Long total) {}
}
