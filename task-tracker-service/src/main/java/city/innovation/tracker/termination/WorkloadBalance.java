package city.innovation.tracker.termination;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Yearly working hours that innovation freed and added, by department and quarter. */
@Schema(
        name = "WorkloadBalance",
        requiredProperties = {"items", "freedHours", "addedHours", "netHours"},
        examples = """
                {"items":[{"department":"CIVIL","quarter":"2026-Q4","freedHours":780,"addedHours":120,"netHours":660}],
                 "freedHours":780,"addedHours":120,"netHours":660}""")
record WorkloadBalance(
        List<Line> items,
        long freedHours,
        long addedHours,
        @Schema(description = "Freed less added.") long netHours) {

    /** One department in one quarter. */
    @Schema(
            name = "WorkloadLine",
            requiredProperties = {"department", "quarter", "freedHours", "addedHours", "netHours"},
            examples = """
                    {"department":"CIVIL","quarter":"2026-Q4","freedHours":780,"addedHours":120,"netHours":660}""")
    record Line(
            String department,

            @Schema(description = "Of the first day without the work, or of the completion, Asia/Seoul.")
            String quarter,

            @Schema(description = "By work that has ended and by what finished projects save.")
            long freedHours,

            @Schema(description = "By what finished projects ask for.")
            long addedHours,

            @Schema(description = "Freed less added.") long netHours) {}

    static WorkloadBalance of(List<Line> lines) {
        long freed = lines.stream().mapToLong(Line::freedHours).sum();
        long added = lines.stream().mapToLong(Line::addedHours).sum();
        return new WorkloadBalance(lines, freed, added, freed - added);
    }
}
