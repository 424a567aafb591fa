package city.innovation.tracker.plan;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a plan says of itself. */
@Embeddable
@Schema(
        name = "PlanContent",
        examples =
                "{\"title\":\"2020년 광주혁신 실행계획\",\"coreValues\":[\"시민참여\",\"협업\",\"신뢰\"],\"department\":\"INNOVATION\","
                        + "\"startsOn\":\"2020-01-01\",\"endsOn\":\"2020-12-31\",\"budgetWon\":9800000000}")
record PlanContent(
        @NotBlank @Size(max = 300) @Schema(description = "Its title.", examples = "2020년 광주혁신 실행계획")
        String title,

        @Size(max = 20_000) @Schema(description = "What it is about.")
        String description,

        @NotNull
        @Size(max = 20)
        @Basic
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(name = "core_values")
        @Schema(description = "The values it stands for.")
        List<@NotBlank @Size(max = 100) String> coreValues,

        @Size(max = 50) @Schema(description = "Code of the department in charge.")
        String department,

        @Size(max = 100) @Schema(description = "Subject id of who manages it; for those who work for the city.")
        String manager,

        @Size(max = 50)
        @Basic
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Codes of departments that work with it.")
        List<@NotBlank @Size(max = 50) String> cooperating,

        @Column(name = "starts_on") @Schema(description = "Its first day, Asia/Seoul.")
        LocalDate startsOn,

        @Column(name = "ends_on") @Schema(description = "Its last day, Asia/Seoul.")
        LocalDate endsOn,

        @Min(0) @Column(name = "budget_won") @Schema(description = "Planned budget, whole won.")
        Long budgetWon,

        @Min(0) @Column(name = "executed_won") @Schema(description = "Spent so far, whole won.")
        Long executedWon,

        @NotNull @Valid @Embedded RollUpPolicy rollUp) {

    /** Refuses (400) an end before the beginning. */
    void requireSound() {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw Refusal.of(List.of(Flaw.ofBody("/endsOn", "node.period")));
        }
    }

    /** The same without who manages it. */
    PlanContent withoutManager() {
        return new PlanContent(
                title,
                description,
                coreValues,
                department,
                null,
                cooperating,
                startsOn,
                endsOn,
                budgetWon,
                executedWon,
                rollUp);
    }
}
