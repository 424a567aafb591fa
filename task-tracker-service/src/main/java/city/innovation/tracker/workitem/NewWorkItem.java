package city.innovation.tracker.workitem;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Standing work to register: title and yearly hours are enough. */
@Schema(name = "NewWorkItem", examples = """
                {"title":"종이 민원 접수대장 관리","department":"CIVIL","yearlyHours":780,"budgetWon":9600000,"beneficiaries":40,
                 "uses":{"2018":1200,"2019":300}}""")
record NewWorkItem(
        @Size(max = 40)
        @Pattern(regexp = "[\\p{L}0-9][\\p{L}0-9._ -]{0,39}")
        @Schema(description = "Unique; the next number when not given.")
        String code,

        @NotBlank @Size(max = 300) @Schema(description = "What is done.")
        String title,

        @Size(max = 20_000) @Schema(description = "How it is done.")
        String description,

        @Size(max = 50) @Schema(description = "Code of the department that does it; the caller's when not given.")
        String department,

        @Schema(description = "Since when, Asia/Seoul.") LocalDate since,

        @NotNull @Min(0) @Schema(description = "Working hours that it takes in a year.")
        Long yearlyHours,

        @Min(0) @Schema(description = "What it costs in a year beside the staff, whole won; 0 when not given.")
        Long budgetWon,

        @Min(0) @Schema(description = "How many people profit in a year.")
        Long beneficiaries,

        @Size(max = 1_000) @Schema(description = "The law or rule that asks for it.")
        String legalBasis,

        @Min(0) @Schema(description = "What it brought in the last year, in units of its own.")
        Long effect,

        @Size(max = 50) @Schema(description = "The unit of the effect.", examples = "건")
        String effectUnit,

        @Size(max = 50) @Schema(description = "How often it was used, by calendar year.", examples = "{\"2018\":1200}")
        Map<@Pattern(regexp = "\\d{4}") String, @NotNull @Min(0) Long> uses) {

    WorkItemContent content(String ownDepartment) {
        return new WorkItemContent(
                title,
                description,
                department == null ? ownDepartment : department,
                since,
                yearlyHours,
                budgetWon == null ? 0 : budgetWon,
                beneficiaries,
                legalBasis,
                effect,
                effectUnit,
                uses == null ? Map.of() : uses);
    }
}
