package city.innovation.tracker.designation;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** How many years would have more designations than another quota allows; those that hold stay. */
@ApplicationScoped
class QuotasPreview implements RulePreview {

    private static final String ABOVE = """
            select count(*) from (select year from designation where kind = ? and state = 'HELD'
                group by year having count(*) > ?) above
            """;

    private final Sql sql;

    QuotasPreview(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return DesignationRules.QUOTAS;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        DesignationQuotas then = (DesignationQuotas) proposed.data();
        return Arrays.stream(DesignationKind.values())
                .map(kind -> new Affected(
                        "years with more than " + then.of(kind) + " of " + kind,
                        sql.query(ABOVE, row -> row.getLong(1), kind.name(), then.of(kind))
                                .getFirst()))
                .toList();
    }
}
