package city.innovation.tracker.termination;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** How much work other figures would find. */
@ApplicationScoped
class GroundsPreview implements RulePreview {

    private final Candidates candidates;

    GroundsPreview(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String code() {
        return TerminationRules.GROUNDS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        TerminationGrounds then = (TerminationGrounds) proposed.data();
        return Arrays.stream(Ground.values())
                .map(ground -> new Affected(
                        "found by " + ground, candidates.by(ground, then, null).size()))
                .toList();
    }
}
