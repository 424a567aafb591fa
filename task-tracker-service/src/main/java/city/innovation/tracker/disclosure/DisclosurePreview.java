package city.innovation.tracker.disclosure;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What other terms would mean for the decisions that are due. */
@ApplicationScoped
class DisclosurePreview implements RulePreview {

    private final TermPreview duties;

    DisclosurePreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return DisclosureRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        DisclosureTerms now = (DisclosureTerms) current.data();
        DisclosureTerms then = (DisclosureTerms) proposed.data();
        return Arrays.stream(InformationRequestDuty.values())
                .flatMap(duty -> duties.of(duty.kind(), duty.term(now), duty.term(then)).stream())
                .toList();
    }
}
