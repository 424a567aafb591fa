package city.innovation.tracker.delegation;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.delegation.DelegationRules.DelegationTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many of the delegations so far lasted longer than would be allowed; they go on. */
@ApplicationScoped
class DelegationPreview implements RulePreview {

    private static final String LONGER = """
            select count(*) from granted_delegation where revoked_at is null and valid_to - valid_from >= ?
            """;

    private final Sql sql;

    DelegationPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return DelegationRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        int longest = ((DelegationTerms) proposed.data()).longestDays();
        return List.of(new Affected(
                "delegations that last longer than would be allowed",
                sql.query(LONGER, row -> row.getLong(1), longest).getFirst()));
    }
}
