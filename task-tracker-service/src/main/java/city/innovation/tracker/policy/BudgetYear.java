package city.innovation.tracker.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy may cost in a year. */
@Schema(name = "PolicyBudgetYear", examples = "{\"year\":2026,\"amountWon\":1200000000}")
record BudgetYear(
        @NotNull @Min(1990) @Max(2200) @Schema(description = "The fiscal year.", examples = "2026")
        Integer year,

        @NotNull @Min(0) @Schema(description = "The budget in won (KRW).", examples = "1200000000")
        Long amountWon) {}
