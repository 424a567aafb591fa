package city.innovation.tracker.consultation;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.tracker.consultation.ConsultationRules.ConsultationTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What other terms would mean for the advice and the proofs that are due. */
@ApplicationScoped
class ConsultationPreview implements RulePreview {

    private final TermPreview duties;

    ConsultationPreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return ConsultationRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        ConsultationTerms now = (ConsultationTerms) current.data();
        ConsultationTerms then = (ConsultationTerms) proposed.data();
        List<Affected> affected = new ArrayList<>();
        affected.addAll(duties.of(ConsultationDuty.ANSWER.kind(), now.answer(), then.answer()));
        affected.addAll(duties.of(ConsultationDuty.PROVE.kind(), now.prove(), then.prove()));
        return affected;
    }
}
