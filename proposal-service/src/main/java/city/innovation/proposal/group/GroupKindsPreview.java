package city.innovation.proposal.group;

import city.innovation.kit.rule.CodePreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many groups at work are of kinds that there would be no more. */
@ApplicationScoped
class GroupKindsPreview implements RulePreview {

    private static final String AT_WORK = "select count(*) from standing_group where state <> 'DISSOLVED' and kind = ?";

    private final CodePreview codes;

    GroupKindsPreview(CodePreview codes) {
        this.codes = codes;
    }

    @Override
    public String code() {
        return GroupRules.KINDS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return codes.dropped("groups at work", codes(current), codes(proposed), AT_WORK);
    }

    private static List<String> codes(Versioned<?> version) {
        return ((GroupKinds) version.data())
                .kinds().stream().map(GroupKinds.Kind::code).toList();
    }
}
