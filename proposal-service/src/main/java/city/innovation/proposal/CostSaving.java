package city.innovation.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was saved in one class of cost.
 *
 * @param costClass the class
 * @param savingWon saved or earned in the first year, in won
 * @param costWon what it cost to get there, in won
 */
@Schema(name = "CostSaving", examples = "{\"costClass\":\"RUNNING\",\"savingWon\":52000000,\"costWon\":38500000}")
record CostSaving(
        @NotNull CostClass costClass,

        @NotNull @Min(0) @Max(EffectFigures.MOST) @Schema(description = "Saved or earned in the first year, in won.")
        Long savingWon,

        @NotNull @Min(0) @Max(EffectFigures.MOST) @Schema(description = "What it cost to get there, in won.")
        Long costWon) {}
