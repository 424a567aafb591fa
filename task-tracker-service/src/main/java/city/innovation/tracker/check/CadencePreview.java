package city.innovation.tracker.check;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.designation.DesignationKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Of how many the regular checks would open at another cadence. */
@ApplicationScoped
class CadencePreview implements RulePreview {

    private static final String DESIGNATED = """
            select count(*) from known_designation where kind = ? and cadence is null
            """;

    private static final String REST = """
            select count(*) from known_node n where n.plan_state = 'CONFIRMED' and n.removed_at is null
                and n.kind = 'PROJECT' and n.state in ('PLANNED', 'IN_PROGRESS')
                and not exists (select from known_designation d where d.node_id = n.id)
            """;

    private final Sql sql;

    CadencePreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return CheckRules.CADENCE;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        CheckCadences now = (CheckCadences) current.data();
        CheckCadences then = (CheckCadences) proposed.data();
        List<Affected> affected = new ArrayList<>();
        for (DesignationKind kind : DesignationKind.values()) {
            if (now.of(kind) != then.of(kind)) {
                affected.add(new Affected(kind + ": " + then.of(kind), count(DESIGNATED, kind.name())));
            }
        }
        if (now.rest() != then.rest()) {
            affected.add(new Affected("rest: " + then.rest(), count(REST)));
        }
        return affected;
    }

    private long count(String query, Object... parameters) {
        return sql.query(query, row -> row.getLong(1), parameters).getFirst();
    }
}
