package city.innovation.proposal.grievance;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What another term would mean for the responses that departments owe. */
@ApplicationScoped
class GrievancePreview implements RulePreview {

    private final TermPreview duties;

    GrievancePreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return GrievanceRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return duties.of(
                GrievanceDuty.RESPOND_TO_RECOMMENDATION.kind(),
                ((GrievanceTerms) current.data()).respond(),
                ((GrievanceTerms) proposed.data()).respond());
    }
}
