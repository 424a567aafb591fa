package city.innovation.proposal;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What other terms would mean for the duties about proposals. */
@ApplicationScoped
class TermsPreview implements RulePreview {

    private final TermPreview duties;

    TermsPreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return ProposalRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        ProposalTerms now = (ProposalTerms) current.data();
        ProposalTerms then = (ProposalTerms) proposed.data();
        Stream<Affected> own = Arrays.stream(ProposalDuty.values())
                .filter(duty -> !duty.isAgreed())
                .flatMap(duty -> duties.of(ProposalDuties.kind(duty), duty.term(now), duty.term(then)).stream());
        return Stream.concat(own, duties.of(DecisionClock.OPINION, now.opinion(), then.opinion()).stream())
                .toList();
    }
}
