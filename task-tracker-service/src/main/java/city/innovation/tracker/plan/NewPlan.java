package city.innovation.tracker.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to begin: code, year and title are enough. */
@Schema(
        name = "NewPlan",
        examples = "{\"code\":\"GWANGJU-2020\",\"year\":2020,\"title\":\"2020년 광주혁신 실행계획\","
                + "\"coreValues\":[\"시민참여\",\"협업\",\"신뢰\"]}")
record NewPlan(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}") @Schema(description = "Unique among plans.")
        String code,

        @NotNull @Min(2000) @Max(2100) @Schema(description = "The calendar year it is for.")
        Integer year,

        @NotBlank @Size(max = 300) @Schema(description = "Its title.")
        String title,

        @Size(max = 20_000) @Schema(description = "What it is about.")
        String description,

        @Size(max = 20) @Schema(description = "The values it stands for.")
        List<@NotBlank @Size(max = 100) String> coreValues,

        @Size(max = 50) @Schema(description = "Code of the department in charge.")
        String department,

        @Size(max = 100) @Schema(description = "Subject id of who manages it; for those who work for the city.")
        String manager,

        @Size(max = 50) @Schema(description = "Codes of departments that work with it.")
        List<@NotBlank @Size(max = 50) String> cooperating,

        @Schema(description = "Its first day, Asia/Seoul.") LocalDate startsOn,

        @Schema(description = "Its last day, Asia/Seoul.") LocalDate endsOn,

        @Min(0) @Schema(description = "Planned budget, whole won.")
        Long budgetWon,

        @Min(0) @Schema(description = "Spent so far, whole won.")
        Long executedWon,

        @Valid @Schema(description = "How its figures are made; as usual when not given.")
        RollUpPolicy rollUp) {

    PlanContent content() {
        return new PlanContent(
                title,
                description,
                coreValues == null ? List.of() : coreValues,
                department,
                manager,
                cooperating,
                startsOn,
                endsOn,
                budgetWon,
                executedWon,
                RollUpPolicy.orUsual(rollUp));
    }
}
