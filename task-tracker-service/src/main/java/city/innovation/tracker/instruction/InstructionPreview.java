package city.innovation.tracker.instruction;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What another term would mean for the instructions that executives have to look at. */
@ApplicationScoped
class InstructionPreview implements RulePreview {

    private final TermPreview terms;

    InstructionPreview(TermPreview terms) {
        this.terms = terms;
    }

    @Override
    public String code() {
        return InstructionRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return terms.of(
                InstructionDuty.SEE_INSTRUCTION.wireName(),
                ((InstructionTerms) current.data()).see(),
                ((InstructionTerms) proposed.data()).see());
    }
}
