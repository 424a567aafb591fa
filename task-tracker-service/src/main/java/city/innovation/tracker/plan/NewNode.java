package city.innovation.tracker.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area, a task or a project to add to a plan that is not confirmed yet. */
@Schema(name = "NewNode", examples = """
                {"planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","parentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71",
                 "code":"3-2-07","title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","startsOn":"2020-01-01",
                 "endsOn":"2020-12-31","budgetWon":50000000}""")
record NewNode(
        @NotNull @Schema(description = "The plan.") UUID planId,

        @Schema(description = "The node it stands under; none for an area.")
        UUID parentId,

        @NotBlank
        @Pattern(regexp = "[\\p{L}0-9][\\p{L}0-9._ -]{0,39}")
        @Schema(description = "Unique in the plan.", examples = "3-2-07")
        String code,

        @NotBlank @Size(max = 300) @Schema(description = "Its name.")
        String title,

        @Size(max = 20_000) @Schema(description = "What it is about.")
        String description,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department in charge.")
        String department,

        @Size(max = 100) @Schema(description = "Subject id of who manages it.")
        String manager,

        @Size(max = 50) @Schema(description = "Codes of departments that work with it.")
        List<@NotBlank @Size(max = 50) String> cooperating,

        @Size(max = 20) @Schema(description = "Code of the district it is about.")
        String district,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Schema(description = "Its first day, Asia/Seoul.") LocalDate startsOn,
        @Schema(description = "Its last day, Asia/Seoul.") LocalDate endsOn,

        @Min(0) @Schema(description = "Planned budget, whole won.")
        Long budgetWon,

        @Min(0) @Schema(description = "Spent so far, whole won.")
        Long executedWon,

        @Min(0) @Schema(description = "How many people profit in a year.")
        Long beneficiaries,

        @Min(1) @Max(1_000_000) @Schema(description = "What it weighs among its siblings; 1 when not given.")
        Integer weight) {

    NodeContent content() {
        return new NodeContent(
                title,
                description,
                department,
                manager,
                cooperating == null ? List.of() : cooperating,
                district,
                challenge,
                startsOn,
                endsOn,
                budgetWon,
                executedWon,
                beneficiaries);
    }

    int weightOrOne() {
        return weight == null ? 1 : weight;
    }
}
