package city.innovation.tracker.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When a project is at risk or delayed; rule data. Each figure is the least that counts.
 *
 * @param riskBehindBp so much less done than its dates plan, in basis points: at risk
 * @param delayedBehindBp so much less: delayed
 * @param riskOverdueDays so many days after a milestone's or the promised day: at risk
 * @param delayedOverdueDays so many days: delayed
 * @param riskSlips the promise was put off so often: at risk
 * @param delayedSlips so often: delayed
 */
record HealthTerms(
        @Min(1) @Max(10_000) int riskBehindBp,
        @Min(1) @Max(10_000) int delayedBehindBp,
        @Min(1) @Max(3_650) int riskOverdueDays,
        @Min(1) @Max(3_650) int delayedOverdueDays,
        @Min(1) @Max(100) int riskSlips,
        @Min(1) @Max(100) int delayedSlips) {}
