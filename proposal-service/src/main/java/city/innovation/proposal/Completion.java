package city.innovation.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * That it was carried out.
 *
 * @param at when that was said; null for a practice, which was carried out before it was proposed
 * @param firstEffectOn the first day of its effect, Asia/Seoul
 * @param window the days that are measured
 * @param ruleVersion the version of {@code proposal-outcome} that gave the window
 * @param executedWon what was spent, in won, or null
 * @param implementers who carried it out, with shares of 10000 in all
 */
record Completion(
        Instant at,
        LocalDate firstEffectOn,
        EffectWindow window,
        int ruleVersion,
        Long executedWon,
        List<Contributor> implementers) {

    Completion {
        implementers = implementers == null ? List.of() : List.copyOf(implementers);
    }

    /** The same with stand-ins for people. */
    Completion with(UnaryOperator<String> standIn) {
        return new Completion(
                at,
                firstEffectOn,
                window,
                ruleVersion,
                executedWon,
                implementers.stream()
                        .map(implementer -> implementer.as(standIn))
                        .toList());
    }

    boolean carriedOutBy(String subject) {
        return implementers.stream()
                .anyMatch(implementer -> implementer.subject().equals(subject));
    }
}
