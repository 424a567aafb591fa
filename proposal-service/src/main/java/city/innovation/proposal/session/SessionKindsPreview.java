package city.innovation.proposal.session;

import city.innovation.kit.rule.CodePreview;
import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many sessions that are to be held are of kinds that there would be no more. */
@ApplicationScoped
class SessionKindsPreview implements RulePreview {

    private static final String AHEAD =
            "select count(*) from participation_session where state in ('PLANNED', 'OPEN', 'CLOSED') and kind = ?";

    private final CodePreview codes;

    SessionKindsPreview(CodePreview codes) {
        this.codes = codes;
    }

    @Override
    public String code() {
        return SessionRules.KINDS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return codes.dropped("sessions ahead", codes(current), codes(proposed), AHEAD);
    }

    private static List<String> codes(Versioned<?> version) {
        return ((SessionKinds) version.data())
                .kinds().stream().map(SessionKinds.Kind::code).toList();
    }
}
