package city.innovation.tracker.workitem;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What standing work says of itself. */
@Embeddable
@Schema(name = "WorkItemContent", examples = """
                {"title":"종이 민원 접수대장 관리","department":"CIVIL","since":"1998-03-01","yearlyHours":780,
                 "budgetWon":9600000,"beneficiaries":40,"legalBasis":"민원 처리에 관한 법률 시행령 제6조","effect":40,
                 "effectUnit":"건","uses":{"2018":1200,"2019":300}}""")
record WorkItemContent(
        @NotBlank @Size(max = 300) @Schema(description = "What is done.")
        String title,

        @Size(max = 20_000) @Schema(description = "How it is done.")
        String description,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department that does it.")
        String department,

        @Schema(description = "Since when, Asia/Seoul.") LocalDate since,

        @NotNull @Min(0) @Column(name = "yearly_hours") @Schema(description = "Working hours that it takes in a year.")
        Long yearlyHours,

        @NotNull
        @Min(0)
        @Column(name = "budget_won")
        @Schema(description = "What it costs in a year beside the staff, whole won.")
        Long budgetWon,

        @Min(0) @Schema(description = "How many people profit in a year.")
        Long beneficiaries,

        @Size(max = 1_000) @Column(name = "legal_basis") @Schema(description = "The law or rule that asks for it.")
        String legalBasis,

        @Min(0) @Schema(description = "What it brought in the last year, in units of its own.")
        Long effect,

        @Size(max = 50) @Column(name = "effect_unit") @Schema(description = "The unit of the effect.", examples = "건")
        String effectUnit,

        @NotNull
        @Size(max = 50)
        @Basic
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "How often it was used, by calendar year.", examples = "{\"2018\":1200,\"2019\":300}")
        Map<@Pattern(regexp = "\\d{4}") String, @NotNull @Min(0) Long> uses) {

    /** This where a file gives it, the old where it does not; uses of the years that it names. */
    WorkItemContent over(WorkItemContent old, Set<String> given) {
        Map<String, Long> years = new TreeMap<>(old.uses);
        years.keySet().removeIf(year -> given.contains("uses." + year));
        years.putAll(uses);
        return new WorkItemContent(
                title,
                given.contains("description") ? description : old.description,
                department,
                given.contains("since") ? since : old.since,
                yearlyHours,
                given.contains("budgetWon") ? budgetWon : old.budgetWon,
                given.contains("beneficiaries") ? beneficiaries : old.beneficiaries,
                given.contains("legalBasis") ? legalBasis : old.legalBasis,
                given.contains("effect") ? effect : old.effect,
                given.contains("effectUnit") ? effectUnit : old.effectUnit,
                years);
    }

    String[] texts() {
        return new String[] {title, description};
    }
}
