package city.innovation.tracker.milestone;

import city.innovation.kit.change.Diff;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone of a project.
 *
 * @param evidence what shows that it was reached, or why it was not after all; for those who work for the city
 * @param attachments files of the project that show it; for those who work for the city
 * @param completedBy subject id of who said so; for those who work for the city
 */
@Schema(
        name = "Milestone",
        requiredProperties = {"id", "version", "projectId", "title", "weight", "dueOn", "state"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","version":2,
                 "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","title":"시범 운영","weight":2,"dueOn":"2020-06-30",
                 "state":"COMPLETED","completedOn":"2020-06-24","evidence":"결과 보고서 혁신-2020-113"}""")
record Milestone(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        UUID projectId,
        String title,
        String description,

        @Schema(description = "What it weighs among the project's milestones.")
        int weight,

        @Schema(description = "The day it is planned for, Asia/Seoul.")
        LocalDate dueOn,

        @Schema(description = "The day it was reached, Asia/Seoul.")
        LocalDate completedOn,

        @Schema(description = "What shows it; for those who work for the city.")
        String evidence,

        @Schema(description = "Files of the project that show it, by id; for those who work for the city.")
        List<UUID> attachments,

        @Schema(description = "Subject id of who said so; for those who work for the city.")
        String completedBy) {

    static Milestone read(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("node_id", UUID.class),
                row.getString("title"),
                row.getString("description"),
                row.getInt("weight"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                row.getString("evidence"),
                List.of((UUID[]) row.getArray("attachments").getArray()),
                row.getString("completed_by"));
    }

    @JsonProperty
    @Schema(description = "Whether it was reached.")
    MilestoneState state() {
        return completedOn == null ? MilestoneState.OPEN : MilestoneState.COMPLETED;
    }

    /** Without evidence and people. */
    Milestone forOthers() {
        return new Milestone(id, version, projectId, title, description, weight, dueOn, completedOn, null, null, null);
    }

    /** What differs, for the project's record. */
    Diff since(Milestone old) {
        return Diff.none()
                .with("milestone.id", old == null ? null : old.id, id)
                .with("milestone.title", old == null ? null : old.title, title)
                .with("milestone.description", old == null ? null : old.description, description)
                .with("milestone.weight", old == null ? null : old.weight, weight)
                .with("milestone.dueOn", old == null ? null : old.dueOn, dueOn)
                .with("milestone.completedOn", old == null ? null : old.completedOn, completedOn)
                .with("milestone.evidence", old == null ? null : old.evidence, evidence)
                .with("milestone.attachments", old == null ? null : old.attachments, attachments);
    }

    /** What is said of one. */
    @Schema(
            name = "NewMilestone",
            examples = "{\"title\":\"시범 운영\",\"weight\":2,\"dueOn\":\"2020-06-30\",\"reason\":\"계약이 늦어졌습니다.\"}")
    record Content(
            @NotBlank @Size(max = 300) String title,

            @Size(max = 5_000) @Schema(description = "What is to be reached.")
            String description,

            @Min(1)
            @Max(1_000_000)
            @Schema(description = "What it weighs among the project's milestones; 1 when not given.")
            Integer weight,

            @NotNull @Schema(description = "The day it is planned for, Asia/Seoul.")
            LocalDate dueOn,

            @Size(max = 5_000) @Schema(description = "Why; needed to change another day or weight than the first.")
            String reason) {

        int weightOrOne() {
            return weight == null ? 1 : weight;
        }
    }

    @Schema(name = "CompleteMilestone", examples = """
                    {"completedOn":"2020-06-24","evidence":"결과 보고서 혁신-2020-113"}""")
    record Complete(
            @Schema(description = "The day it was reached, Asia/Seoul; today when not given, no later day.")
            LocalDate completedOn,

            @NotBlank @Size(max = 5_000) @Schema(description = "What shows it.")
            String evidence,

            @Size(max = 50) @Schema(description = "Files of the project that show it, by id.")
            List<@NotNull UUID> attachments) {

        Complete {
            attachments = attachments == null ? List.of() : attachments;
        }
    }

    @Schema(name = "MilestoneReason", examples = "{\"reason\":\"점검에서 미흡이 확인되었습니다.\"}")
    record Reason(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why, with what shows it.")
            String reason) {}

    @Schema(name = "Milestones", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","version":1,
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","title":"시범 운영","weight":2,
                     "dueOn":"2020-06-30","state":"OPEN"}]}""")
    record All(List<Milestone> items) {}
}
