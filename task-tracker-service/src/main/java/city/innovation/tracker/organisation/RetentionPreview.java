package city.innovation.tracker.organisation;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many names of those who left are kept; each goes by the term under which its bearer left, whatever comes. */
@ApplicationScoped
class RetentionPreview implements RulePreview {

    private static final String KEPT = "select count(*) from member where erase_at is not null";

    private final Sql sql;

    RetentionPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return OrganisationRules.RETENTION;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        return List.of(new Affected(
                "names kept by the term of their leaving",
                sql.query(KEPT, row -> row.getLong(1)).getFirst()));
    }
}
