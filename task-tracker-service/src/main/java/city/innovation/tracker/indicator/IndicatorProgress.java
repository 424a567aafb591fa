package city.innovation.tracker.indicator;

import city.innovation.kit.sql.Sql;
import city.innovation.tracker.plan.BaselineTargets;
import city.innovation.tracker.plan.Measure;
import city.innovation.tracker.plan.ProgressMethod;
import city.innovation.tracker.project.ProgressSource;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The progress that indicators make: the mean of how far each came; one that was never measured came nowhere. */
@ApplicationScoped
class IndicatorProgress implements ProgressSource, BaselineTargets {

    private static final String TARGETS = """
            select i.node_id, jsonb_agg(jsonb_build_object('kind', 'INDICATOR', 'id', i.id, 'name', i.name,
                'unit', i.unit, 'direction', i.direction, 'baseline', i.baseline, 'targets', i.targets,
                'actual', (select v.actual from indicator_value v where v.indicator_id = i.id
                    order by v.quarter desc limit 1))
                order by i.created_at, i.id) as targets
            from indicator i join node n on n.id = i.node_id
            where n.plan_id = ? and i.removed_at is null and (?::uuid[] is null or i.node_id = any(?::uuid[]))
            group by i.node_id
            """;

    private static final String KIND = "INDICATOR";

    private final Indicators indicators;
    private final Sql sql;

    IndicatorProgress(Indicators indicators, Sql sql) {
        this.indicators = indicators;
        this.sql = sql;
    }

    @Override
    public ProgressMethod method() {
        return ProgressMethod.INDICATORS;
    }

    @Override
    public Integer shareBp(UUID project) {
        List<Reach> all = indicators.of(project).stream().map(Indicator::reach).toList();
        return all.isEmpty() ? null : Reach.meanBp(all);
    }

    /** A target may be missed by what is carried out. */
    @Override
    public int open(UUID project) {
        return 0;
    }

    @Override
    public Map<UUID, LocalDate> earliestDue(Collection<UUID> projects) {
        return Map.of();
    }

    @Override
    public Map<UUID, String> of(UUID plan, Collection<UUID> projects) {
        Map<UUID, String> targets = new HashMap<>();
        sql.query(
                TARGETS,
                row -> targets.put(row.getObject("node_id", UUID.class), row.getString("targets")),
                plan,
                projects,
                projects);
        return targets;
    }

    @Override
    public boolean holds(JsonNode target) {
        return target.path("kind").asText().equals(KIND);
    }

    /** Each weighs alike. */
    @Override
    public Measure measure(JsonNode target) {
        BigDecimal baseline = target.path("baseline").decimalValue();
        JsonNode last = target.path("targets").path(target.path("targets").size() - 1);
        BigDecimal aim = last.path("target").decimalValue();
        BigDecimal actual = target.hasNonNull("actual") ? target.path("actual").decimalValue() : null;
        return Measure.ofIndicator(
                UUID.fromString(target.path("id").asText()),
                target.path("name").asText(),
                baseline,
                aim,
                actual,
                Reach.of(baseline, aim, actual).parts(),
                Reach.WAY);
    }
}
