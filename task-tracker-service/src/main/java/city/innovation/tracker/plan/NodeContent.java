package city.innovation.tracker.plan;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an area, a task or a project says of itself. */
@Embeddable
@Schema(
        name = "NodeContent",
        examples = "{\"title\":\"행정기관 출장여비 정산 자동화(RPA)\",\"department\":\"INNOVATION\",\"cooperating\":[\"FINANCE\"],"
                + "\"startsOn\":\"2020-01-01\",\"endsOn\":\"2020-12-31\",\"budgetWon\":50000000}")
public record NodeContent(
        @NotBlank @Size(max = 300) @Schema(description = "Its name.")
        String title,

        @Size(max = 20_000) @Schema(description = "What it is about.")
        String description,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the department in charge.")
        String department,

        @Size(max = 100) @Schema(description = "Subject id of who manages it.")
        String manager,

        @NotNull
        @Size(max = 50)
        @Basic
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Codes of departments that work with it.")
        List<@NotBlank @Size(max = 50) String> cooperating,

        @Size(max = 20) @Schema(description = "Code of the district it is about.")
        String district,

        @Size(max = 50) @Schema(description = "Code of the city challenge it serves.")
        String challenge,

        @Column(name = "starts_on") @Schema(description = "Its first day, Asia/Seoul.")
        LocalDate startsOn,

        @Column(name = "ends_on") @Schema(description = "Its last day, Asia/Seoul.")
        LocalDate endsOn,

        @Min(0) @Column(name = "budget_won") @Schema(description = "Planned budget, whole won.")
        Long budgetWon,

        @Min(0) @Column(name = "executed_won") @Schema(description = "Spent so far, whole won.")
        Long executedWon,

        @Min(0) @Schema(description = "How many people profit in a year.")
        Long beneficiaries) {

    /** Refuses (400) an end before the beginning. */
    void requireSound() {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw Refusal.of(List.of(Flaw.ofBody("/endsOn", "node.period")));
        }
    }

    /** The same in another period. */
    NodeContent during(LocalDate first, LocalDate last) {
        return new NodeContent(
                title,
                description,
                department,
                manager,
                cooperating,
                district,
                challenge,
                first,
                last,
                budgetWon,
                executedWon,
                beneficiaries);
    }

    /** The same without who manages it. */
    NodeContent withoutManager() {
        return new NodeContent(
                title,
                description,
                department,
                null,
                cooperating,
                district,
                challenge,
                startsOn,
                endsOn,
                budgetWon,
                executedWon,
                beneficiaries);
    }

    String[] texts() {
        return new String[] {title, description};
    }
}
