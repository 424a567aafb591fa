package city.innovation.proposal;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many of the proposals that wait for a decision are such as only a committee may decide on. */
@ApplicationScoped
class HandlingPreview implements RulePreview {

    private static final String COMMITTEE = """
            select count(*) from proposal where state in ('SUBMITTED', 'SUPPLEMENTING', 'DEVELOPING')
              and (kind = any(?) or case jsonb_typeof(details -> 'estimatedCostWon')
                  when 'number' then (details ->> 'estimatedCostWon')::numeric else 0 end >= ?)
            """;

    private final Sql sql;

    HandlingPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return ProposalRules.HANDLING;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(
                new Affected("now for a committee", committee((HandlingRules) current.data())),
                new Affected("then for a committee", committee((HandlingRules) proposed.data())));
    }

    private long committee(HandlingRules rules) {
        long from = rules.committeeFromWon() == null ? Long.MAX_VALUE : rules.committeeFromWon();
        return sql.query(COMMITTEE, row -> row.getLong(1), rules.committeeKinds(), from)
                .getFirst();
    }
}
