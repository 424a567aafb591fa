package city.innovation.proposal;

import city.innovation.kit.rule.CodePreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many drafts are of kinds that could not be submitted any more. */
@ApplicationScoped
class KindsPreview implements RulePreview {

    private static final String DRAFTS = "select count(*) from proposal where state = 'DRAFT' and kind = ?";

    private final CodePreview codes;

    KindsPreview(CodePreview codes) {
        this.codes = codes;
    }

    @Override
    public String code() {
        return ProposalRules.KINDS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return codes.dropped("drafts", codes(current), codes(proposed), DRAFTS);
    }

    private static List<String> codes(Versioned<?> version) {
        return ((KindRules) version.data())
                .kinds().stream().map(KindRules.Kind::code).toList();
    }
}
