package city.innovation.proposal.voice;

import city.innovation.kit.duty.TermPreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** What other terms would mean for what departments owe voices. */
@ApplicationScoped
class VoiceTermsPreview implements RulePreview {

    private final TermPreview duties;

    VoiceTermsPreview(TermPreview duties) {
        this.duties = duties;
    }

    @Override
    public String code() {
        return VoiceRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        VoiceTerms now = (VoiceTerms) current.data();
        VoiceTerms then = (VoiceTerms) proposed.data();
        return Arrays.stream(VoiceDuty.values())
                .flatMap(duty -> duties.of(duty.kind(), duty.term(now), duty.term(then)).stream())
                .toList();
    }
}
