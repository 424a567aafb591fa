package city.innovation.tracker.workitem;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Standing work of a department. */
@Schema(
        name = "WorkItem",
        requiredProperties = {
            "id",
            "version",
            "code",
            "state",
            "title",
            "department",
            "yearlyHours",
            "budgetWon",
            "uses",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10","version":1,"code":"W-2026-000012","state":"ACTIVE",
                 "title":"종이 민원 접수대장 관리","department":"CIVIL","yearlyHours":780,"budgetWon":9600000,
                 "uses":{"2018":1200,"2019":300},"createdAt":"2026-01-06T01:00:00Z"}""")
record WorkItemView(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        String code,
        WorkItemState state,
        @JsonUnwrapped WorkItemContent content,

        @Schema(description = "The first day without it, Asia/Seoul.")
        LocalDate endedOn,

        @Schema(description = "The work that it became part of.")
        UUID into,

        Instant createdAt) {

    static WorkItemView of(WorkItem item) {
        return new WorkItemView(
                item.id(),
                item.version(),
                item.code(),
                item.state(),
                item.content(),
                item.endedOn(),
                item.intoId(),
                item.createdAt());
    }
}
