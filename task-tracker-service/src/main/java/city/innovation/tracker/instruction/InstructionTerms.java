package city.innovation.tracker.instruction;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long what may take.
 *
 * @param see from the report to the executive's look at it
 */
record InstructionTerms(@NotNull Term see) {}
