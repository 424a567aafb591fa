package city.innovation.tracker.check;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What other terms would mean for the checks and corrective actions that are not done. */
@ApplicationScoped
class TermsPreview implements RulePreview {

    private final TermPreview terms;

    TermsPreview(TermPreview terms) {
        this.terms = terms;
    }

    @Override
    public String code() {
        return CheckRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        CheckTerms now = (CheckTerms) current.data();
        CheckTerms then = (CheckTerms) proposed.data();
        return Stream.of(
                        terms.of(CheckDuty.VERIFY_CHECK.wireName(), now.verify(), then.verify()),
                        terms.of(CheckDuty.CONFIRM_CORRECTION.wireName(), now.confirm(), then.confirm()),
                        terms.of(CheckDuty.CHASE_CHECK.wireName(), now.chase(), then.chase()),
                        terms.of(CheckDuty.SETTLE_CHECK.wireName(), now.settle(), then.settle()))
                .flatMap(List::stream)
                .toList();
    }
}
