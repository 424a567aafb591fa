package city.innovation.tracker.risk;

import city.innovation.kit.change.Diff;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A risk or an issue of a project; for those who work for the city.
 *
 * @param outcome what came of it
 * @param dutyId the duty to deal with it
 */
@Schema(
        name = "ProjectRisk",
        requiredProperties = {
            "id",
            "version",
            "projectId",
            "kind",
            "title",
            "impact",
            "ownerDepartment",
            "dueOn",
            "state",
            "raisedBy",
            "raisedAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cd1","version":1,
                 "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","kind":"RISK","title":"입찰 유찰 가능성",
                 "likelihood":"MEDIUM","impact":"HIGH","ownerDepartment":"TRAFFIC","dueOn":"2020-05-31","state":"OPEN",
                 "raisedBy":"E10001","raisedAt":"2020-04-01T01:00:00Z"}""")
record Risk(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        UUID projectId,
        @JsonUnwrapped RiskContent content,
        RiskState state,
        @Schema(description = "What came of it.") String outcome,
        @JsonIgnore @Schema(hidden = true) UUID dutyId,

        @Schema(description = "Subject id of who wrote it down.")
        String raisedBy,

        Instant raisedAt,
        Instant closedAt) {

    static Risk read(ResultSet row) throws SQLException {
        String likelihood = row.getString("likelihood");
        return new Risk(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("node_id", UUID.class),
                new RiskContent(
                        RiskKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("description"),
                        likelihood == null ? null : RiskLevel.valueOf(likelihood),
                        RiskLevel.valueOf(row.getString("impact")),
                        row.getString("measure"),
                        row.getString("owner_subject"),
                        row.getString("owner_department"),
                        row.getObject("due_on", LocalDate.class)),
                RiskState.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getObject("duty_id", UUID.class),
                row.getString("raised_by"),
                Sql.instant(row, "raised_at"),
                Sql.instant(row, "closed_at"));
    }

    Risk with(RiskContent changed) {
        return new Risk(id, version, projectId, changed, state, outcome, dutyId, raisedBy, raisedAt, closedAt);
    }

    Risk in(RiskState next, String how, UUID duty, Instant at) {
        return new Risk(id, version, projectId, content, next, how, duty, raisedBy, raisedAt, at);
    }

    /** What differs, for the project's record. */
    Diff since(Risk old) {
        return Diff.none()
                .with("risk.id", old == null ? null : old.id, id)
                .with("risk.content", old == null ? null : old.content, content)
                .with("risk.state", old == null ? null : old.state, state)
                .with("risk.outcome", old == null ? null : old.outcome, outcome);
    }

    @Schema(name = "CloseProjectRisk", examples = "{\"outcome\":\"두 번째 입찰에서 계약했습니다.\"}")
    record Close(
            @NotBlank @Size(max = 5_000) @Schema(description = "What came of it.")
            String outcome) {}

    @Schema(name = "ReopenProjectRisk", examples = "{\"reason\":\"다시 유찰되었습니다.\"}")
    record Reopen(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}

    /** A page of them, for the document alone. */
    @Schema(name = "ProjectRiskPage", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cd1","version":1,
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","kind":"RISK","title":"입찰 유찰 가능성",
                     "impact":"HIGH","ownerDepartment":"TRAFFIC","dueOn":"2020-05-31","state":"OPEN",
                     "raisedBy":"E10001","raisedAt":"2020-04-01T01:00:00Z"}]}""")
    record RiskPage(List<Risk> items, String nextCursor, Long total) {}
}
