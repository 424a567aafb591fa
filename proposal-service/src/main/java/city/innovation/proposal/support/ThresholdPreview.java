package city.innovation.proposal.support;

import city.innovation.kit.rule.RulePreview;
import city.innovation.kit.rule.Versioned;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How many proposals have the supporters that each threshold would take, as against today's. */
@ApplicationScoped
class ThresholdPreview implements RulePreview {

    private static final String REACHING = """
            select count(*) from (
                select proposal_id from proposal_support_day where day > ? group by proposal_id
                having sum(supports) >= ?) reaching
            """;

    private final Sql sql;
    private final Clock clock;

    ThresholdPreview(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String code() {
        return SupportRules.CODE;
    }

    @Override
    public List<Affected> affected(Versioned<?> current, Versioned<?> proposed) {
        List<Affected> affected = new ArrayList<>(reaching("now ", (SupportThresholds) current.data()));
        affected.addAll(reaching("then ", (SupportThresholds) proposed.data()));
        return affected;
    }

    private List<Affected> reaching(String when, SupportThresholds rule) {
        LocalDate before = CityTime.dateOf(clock.instant()).minusDays(rule.windowDays());
        return rule.thresholds().stream()
                .map(threshold -> new Affected(
                        when + threshold.code() + " " + threshold.supports(),
                        sql.query(REACHING, row -> row.getLong(1), before, threshold.supports())
                                .getFirst()))
                .toList();
    }
}
