package city.innovation.proposal.development;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many checklists of proposals under way keep what they ask. */
@ApplicationScoped
class ChecklistPreview implements RulePreview {

    private final Sql sql;

    ChecklistPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return ChecklistRules.CODE;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        long kept = sql.query(
                        "select count(*) from proposal_checklist where rule_version = ?",
                        row -> row.getLong(1),
                        current.version())
                .getFirst();
        return List.of(new Affected("checklists that stay as they are", kept));
    }
}
