package city.innovation.proposal;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many proposals are under way to a measured effect, and keep the window under which they were received. */
@ApplicationScoped
class OutcomePreview implements RulePreview {

    private static final String COUNT = "select count(*) from proposal where state = ?";

    private final Sql sql;

    OutcomePreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return OutcomeRules.TERMS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(
                new Affected("being implemented, keep the version of their receipt", count(ProposalState.IMPLEMENTING)),
                new Affected("implemented, keep the version of their receipt", count(ProposalState.IMPLEMENTED)));
    }

    private long count(ProposalState state) {
        return sql.query(COUNT, row -> row.getLong(1), state.name()).getFirst();
    }
}
