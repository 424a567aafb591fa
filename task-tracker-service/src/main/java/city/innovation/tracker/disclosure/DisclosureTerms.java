package city.innovation.tracker.disclosure;

import city.innovation.kit.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The clocks of a request for information; rule data.
 *
 * @param decide to decide, from the receipt
 * @param extendDecision by how much that can be extended, once
 * @param object to object, from the decision
 * @param decideObjection to decide on the objection, from its receipt
 * @param extendObjection by how much that can be extended, once
 */
record DisclosureTerms(
        @NotNull @Valid Term decide,
        @NotNull @Valid Term extendDecision,
        @NotNull @Valid Term object,
        @NotNull @Valid Term decideObjection,
        @NotNull @Valid Term extendObjection) {}
