package city.innovation.proposal.voice;

import city.innovation.kit.time.Term;
import jakarta.validation.constraints.NotNull;

/**
 * How long a department has; rule data.
 *
 * @param answer from receipt to the answer
 * @param resolve from receipt to the solution or the reason why there is none
 */
record VoiceTerms(@NotNull Term answer, @NotNull Term resolve) {}
