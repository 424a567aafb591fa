package city.innovation.proposal;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How the outcome of adopted proposals is handled; rule data.
 *
 * @param effectWindow over how long an effect is measured; no business days
 * @param effectStart from when
 * @param practiceWithin how long after its first effect a practice may be proposed
 * @param reviewAfterEnd when a proposal is looked at again whose project ended
 */
record OutcomeTerms(
        @NotNull Term effectWindow,
        @NotNull EffectStart effectStart,
        @NotNull Term practiceWithin,
        @NotNull Term reviewAfterEnd) {

    OutcomeTerms {
        if (effectWindow != null && effectWindow.unit() == Term.Unit.BUSINESS_DAYS) {
            throw new IllegalArgumentException("effectWindow must not be in business days");
        }
    }
}
