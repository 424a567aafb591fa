package city.innovation.tracker.termination;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long a review may take; rule data.
 *
 * @param hearing from the question to the department's answer
 * @param decision from the answer to the decision
 */
record TerminationTerms(@NotNull Term hearing, @NotNull Term decision) {}
