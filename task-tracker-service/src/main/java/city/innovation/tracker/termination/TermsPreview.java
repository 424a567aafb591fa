package city.innovation.tracker.termination;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What other terms would mean for the answers and decisions that are due. */
@ApplicationScoped
class TermsPreview implements RulePreview {

    private final TermPreview duties;

    TermsPreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return TerminationRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        TerminationTerms now = (TerminationTerms) current.data();
        TerminationTerms then = (TerminationTerms) proposed.data();
        List<Affected> affected = new ArrayList<>();
        affected.addAll(duties.of(ReviewDuty.ANSWER_HEARING.kind(), now.hearing(), then.hearing()));
        affected.addAll(duties.of(ReviewDuty.DECIDE_TERMINATION.kind(), now.decision(), then.decision()));
        return affected;
    }
}
