package city.innovation.proposal;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long personal data of proposals is kept; rule data.
 *
 * @param declined from the decision for what was not adopted, closed, withdrawn, transferred or merged, and from the last
 *     change of a draft
 * @param adopted from the adoption; while its effect is not measured yet, longer
 * @param declinedTexts whether the texts go too, which may speak of people
 * @param adoptedTexts the same for adopted ones, whose texts others still work with
 */
record RetentionTerms(@NotNull Term declined, @NotNull Term adopted, boolean declinedTexts, boolean adoptedTexts) {}
