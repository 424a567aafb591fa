package city.innovation.tracker.policy;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.policy.PolicyRules.PolicySessions;
import city.innovation.tracker.policy.PolicyRules.Requirement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many policies in preparation are of an importance that asks for sessions; they keep what they began under. */
@ApplicationScoped
class SessionsPreview implements RulePreview {

    private static final String PREPARED =
            "select count(*) from policy where state = 'IN_PREPARATION' and importance = any(?)";

    private final Sql sql;

    SessionsPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return PolicyRules.SESSIONS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(
                new Affected("need sessions now", prepared((PolicySessions) current.data())),
                new Affected("would need sessions then", prepared((PolicySessions) proposed.data())));
    }

    private long prepared(PolicySessions rule) {
        List<String> asking = rule.requirements().stream()
                .map(Requirement::importance)
                .map(Enum::name)
                .toList();
        return sql.query(PREPARED, row -> row.getLong(1), asking).getFirst();
    }
}
