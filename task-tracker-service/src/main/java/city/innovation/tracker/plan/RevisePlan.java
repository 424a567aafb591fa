package city.innovation.tracker.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision of a plan that holds.
 *
 * @param reason why
 * @param changes in the order in which they are made
 */
@Schema(name = "RevisePlan", examples = """
                {"reason":"하반기 조직개편","changes":[
                 {"op":"MOVE","nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","parentCode":"3-1"},
                 {"op":"RESCHEDULE","nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c81","startsOn":"2020-03-01",
                  "endsOn":"2021-02-28"}]}""")
record RevisePlan(
        @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
        String reason,

        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid Change> changes) {

    /** What is done to a node. */
    @Schema(name = "PlanChangeOp")
    enum Op {
        /** A new area, task or project. */
        ADD,
        /** A project that was unplaced. */
        PLACE,
        /** Under another node. */
        MOVE,
        /** Another weight. */
        WEIGH,
        /** Another period. */
        RESCHEDULE,
        /** Out of the plan. */
        REMOVE
    }

    /** One change. */
    @Schema(
            name = "PlanChange",
            requiredProperties = "op",
            examples = "{\"op\":\"WEIGH\",\"nodeId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80\",\"weight\":3}")
    record Change(
            @NotNull Op op,

            @Schema(description = "The node; none for `ADD`.")
            UUID nodeId,

            @Size(max = 40)
            @Schema(
                    description =
                            "Code of the node it shall stand under; for `ADD`, `PLACE` and `MOVE`. None: at the top.")
            String parentCode,

            @Min(1) @Max(1_000_000) @Schema(description = "What it shall weigh; for `WEIGH`, else optional.")
            Integer weight,

            @Schema(description = "The first day, Asia/Seoul; for `RESCHEDULE`.")
            LocalDate startsOn,

            @Schema(description = "The last day, Asia/Seoul; for `RESCHEDULE`.")
            LocalDate endsOn,

            @Schema(description = "What it is; for `ADD`.") NodeKind kind,

            @Pattern(regexp = "[\\p{L}0-9][\\p{L}0-9._ -]{0,39}")
            @Schema(description = "Its code; for `ADD`, and for `PLACE` where it shall have another.")
            String code,

            @Valid @Schema(description = "What it says of itself; for `ADD`.")
            NodeContent content) {}
}
