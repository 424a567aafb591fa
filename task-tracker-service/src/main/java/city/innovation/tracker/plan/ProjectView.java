package city.innovation.tracker.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project; who manages it is shown to those who work for the city alone. */
@Schema(
        name = "Project",
        requiredProperties = {
            "id",
            "version",
            "code",
            "title",
            "department",
            "cooperating",
            "weight",
            "state",
            "method",
            "progressBp",
            "citizenLed",
            "partners",
            "healthReasons",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","version":4,"planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60",
                 "parentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71","code":"3-2-07",
                 "title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","cooperating":["FINANCE"],
                 "startsOn":"2020-01-01","endsOn":"2020-12-31","budgetWon":50000000,"weight":1,"state":"IN_PROGRESS",
                 "method":"MILESTONES","progressBp":4250,"plannedBp":4986,"citizenLed":false,"partners":[],
                 "health":"AT_RISK",
                 "healthReasons":[{"code":"BEHIND_PLAN","figure":1250,"ko":"계획보다 12.5%p 뒤처져 있습니다",
                 "en":"12.5 points behind plan"}],"createdAt":"2020-01-06T01:00:00Z"}""")
public record ProjectView(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        @Schema(description = "Absent while it is unplaced.")
        UUID planId,

        @Schema(description = "The task or area that it stands under; absent while it is unplaced.")
        UUID parentId,

        @Schema(description = "Unique in the plan.") String code,
        @JsonUnwrapped NodeContent content,

        @Schema(description = "What it weighs among its siblings.")
        int weight,

        ProjectState state,

        @Schema(description = "How its progress is measured.")
        ProgressMethod method,

        @Schema(description = "Its progress in basis points; 10,000 for all of it alone.")
        int progressBp,

        @Schema(description = "What its dates plan for today, in basis points; absent without dates.")
        Integer plannedBp,

        boolean citizenLed,
        List<Partner> partners,

        @Schema(description = "The proposal that it carries out.")
        UUID proposalId,

        @Schema(description = "The day for which it was promised, Asia/Seoul.")
        LocalDate promisedOn,

        @Schema(description = "How it stands against its plan; absent while it is not being worked on.")
        Health health,

        @Schema(description = "Why it stands so, as codes and in words; empty while it is not being worked on.")
        List<HealthReasonView> healthReasons,

        @Schema(description = "What it brought.") JsonNode outcome,
        @Schema(description = "Why it rests or ended.") String reason,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,

        @Schema(description = "When a revision took it out of the plan.")
        Instant removedAt) {

    /**
     * The project as somebody may see it.
     *
     * @param staff whether the reader works for the city
     */
    static ProjectView of(Node node, LocalDate today, boolean staff) {
        NodeContent content = node.content();
        ProjectPart project = node.project();
        boolean dated = content.startsOn() != null && content.endsOn() != null;
        return new ProjectView(
                node.id(),
                node.version(),
                node.planId(),
                node.parentId(),
                node.code(),
                staff ? content : content.withoutManager(),
                node.weight(),
                project.state(),
                project.method(),
                project.progressBp(),
                dated ? Planned.bp(content.startsOn(), content.endsOn(), today) : null,
                project.citizenLed(),
                project.partners(),
                project.proposalId(),
                project.promisedOn(),
                project.health(),
                project.healthReasons().stream().map(HealthReasonView::of).toList(),
                staff || project.outcome() == null ? project.outcome() : withoutPeople(project.outcome()),
                project.reason(),
                node.createdAt(),
                project.startedAt(),
                project.endedAt(),
                node.removedAt());
    }

    private static JsonNode withoutPeople(JsonNode outcome) {
        ObjectNode copy = outcome.deepCopy();
        copy.remove("implementers");
        return copy;
    }
}
