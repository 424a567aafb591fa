package city.innovation.tracker.termination;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of what is done with termination reviews. */
final class ReviewRequests {

    private static final int LONG = 5_000;

    private ReviewRequests() {}

    @Schema(name = "NominateWork", examples = """
                    {"targetType":"WORK_ITEM","targetId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1d10",
                     "ground":"DECLINED_FUNCTION","evidence":"전자접수 이후 거의 쓰지 않습니다."}""")
    record Nominate(
            @NotNull TargetType targetType,

            @NotNull @Schema(description = "The project or the work item.")
            UUID targetId,

            @NotNull @Schema(description = "Why it should end.")
            Ground ground,

            @Size(max = LONG)
            @Schema(description = "What speaks for it; the figures of the rule when not given and a rule finds it.")
            String evidence) {}

    @Schema(name = "AnswerHearing", examples = "{\"answer\":\"법령이 종이 대장을 요구합니다.\"}")
    record Answer(
            @NotBlank @Size(max = LONG) @Schema(description = "What the department says.")
            String answer) {}

    @Schema(name = "TerminationReason", examples = "{\"reason\":\"같은 업무가 아니었습니다.\"}")
    record Reason(
            @NotBlank @Size(max = LONG) @Schema(description = "Why.")
            String reason) {}

    @Schema(name = "DecideTermination", examples = """
                    {"reason":"전자접수로 충분합니다.","endsOn":"2026-11-01","savedWon":9600000,"savedHours":780,
                     "costClass":"RUNNING"}""")
    record Decide(
            @NotBlank @Size(max = LONG) @Schema(description = "Why.")
            String reason,

            @Schema(description = "The work that it becomes part of; for `consolidate`.")
            UUID into,

            @Schema(
                    description =
                            "The first day without it, Asia/Seoul: today, which holds when not given, or a day to come, on"
                                    + " which the work then ends by itself.")
            LocalDate endsOn,

            @Min(0) @Schema(description = "Yearly budget that is freed, whole won; what the work costs when not given.")
            Long savedWon,

            @Min(0) @Schema(description = "Yearly working hours that are freed; what the work takes when not given.")
            Long savedHours,

            @Size(max = 40) @Schema(description = "The class of cost that is saved, as a code.")
            String costClass,

            @Size(max = LONG) @Schema(description = "On what conditions it goes on; for `continue`.")
            String conditions,

            @Schema(
                    description =
                            "When it is looked at again, Asia/Seoul, today or later; for `continue`. The managers' duty"
                                    + " `review-again` is due on that day.")
            LocalDate reviewOn) {

        Decide saving(Long won, Long hours) {
            return new Decide(reason, into, endsOn, won, hours, costClass, conditions, reviewOn);
        }
    }
}
