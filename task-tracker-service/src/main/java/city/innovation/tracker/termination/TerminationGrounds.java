package city.innovation.tracker.termination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When a rule nominates work; rule data.
 *
 * @param costPerEffectWon low effectiveness: a unit of effect, of a project a person who profits, costs more, in won, staff
 *     hours counted at {@code hourWon}
 * @param hourWon what a working hour counts, in won
 * @param weakChecksBp low effectiveness of projects: in two checks in a row less than this share of the plan, in basis points
 * @param overlapPercent overlapping function: texts are alike by so much
 * @param beneficiaries narrow benefit: fewer people profit in a year
 * @param declinePercent declined function: uses, of a project citizens' scores, fell by so much from the first to the last
 *     year known
 */
record TerminationGrounds(
        @Min(1) long costPerEffectWon,
        @Min(0) long hourWon,
        @Min(0) @Max(10_000) int weakChecksBp,
        @Min(1) @Max(100) int overlapPercent,
        @Min(0) long beneficiaries,
        @Min(1) @Max(100) int declinePercent) {}
