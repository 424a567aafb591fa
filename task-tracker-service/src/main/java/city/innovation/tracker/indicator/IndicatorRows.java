package city.innovation.tracker.indicator;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.tracker.FileRow;
import city.innovation.tracker.plan.TargetRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Indicators as rows of a plan's file; what was measured is not among them. */
@ApplicationScoped
class IndicatorRows implements TargetRows {

    private static final String READ = """
            select i.*, n.code from indicator i join node n on n.id = i.node_id
            where n.plan_id = ? and n.removed_at is null and i.removed_at is null
                and (?::uuid[] is null or i.node_id = any(?::uuid[]))
            order by n.code, i.created_at, i.name, i.id
            """;

    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "HIGHER", Direction.HIGHER,
            "상향", Direction.HIGHER,
            "LOWER", Direction.LOWER,
            "하향", Direction.LOWER);

    private final Sql sql;
    private final Indicators indicators;

    IndicatorRows(Sql sql, Indicators indicators) {
        this.sql = sql;
        this.indicators = indicators;
    }

    @Override
    public List<String> kinds() {
        return List.of("INDICATOR", "지표");
    }

    @Override
    public String field() {
        return "indicators";
    }

    @Override
    public int most() {
        return IndicatorService.MOST;
    }

    @Override
    public Map<String, Object> read(FileRow row) {
        String name = row.required("title", 300);
        String unit = row.required("unit", 50);
        Direction direction = row.needed("direction", row.read("direction", IndicatorRows::direction));
        BigDecimal baseline = row.needed("baseline", row.read("baseline", TargetCell::number));
        List<Target> targets = row.needed("targets", row.read("targets", TargetCell::read));
        String description = row.text("description", 5_000);
        if (!row.isRight()) {
            return Map.of();
        }
        IndicatorContent content = new IndicatorContent(name, description, unit, direction, baseline, targets, null);
        requireSound(content, row);
        Map<String, Object> said = fields(content);
        if (!row.has("description")) {
            said.remove("description");
        }
        return said;
    }

    private static Direction direction(String word) {
        Direction direction = DIRECTIONS.get(word);
        if (direction == null) {
            throw new IllegalArgumentException(word);
        }
        return direction;
    }

    private static void requireSound(IndicatorContent content, FileRow row) {
        try {
            content.requireSound();
        } catch (Refusal e) {
            e.flaws()
                    .forEach(flaw -> row.wrong(Flaw.ofBody(
                            "targets", flaw.messageKey(), flaw.arguments().toArray())));
        }
    }

    private static Map<String, Object> fields(IndicatorContent content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", content.name());
        fields.put("description", content.description());
        fields.put("unit", content.unit());
        fields.put("direction", content.direction().name());
        fields.put("baseline", TargetCell.plain(content.baseline()));
        fields.put("targets", TargetCell.of(content.targets()));
        return fields;
    }

    private static IndicatorContent content(Map<String, Object> fields) {
        return new IndicatorContent(
                (String) fields.get("title"),
                (String) fields.get("description"),
                (String) fields.get("unit"),
                Direction.valueOf((String) fields.get("direction")),
                TargetCell.number((String) fields.get("baseline")),
                TargetCell.read((String) fields.get("targets")),
                null);
    }

    @Override
    public void each(UUID plan, Collection<UUID> projects, Consumer<Kept> to) {
        sql.stream(
                READ,
                row -> {
                    to.accept(kept(row));
                    return null;
                },
                plan,
                projects,
                projects);
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("node_id", UUID.class),
                row.getString("code"),
                fields(indicators.content(row)));
    }

    /** Each new one comes a moment after the one before, so that they keep the order of the file. */
    @Override
    public void write(List<Kept> fresh, List<Kept> changed, Instant at) {
        List<Indicators.Added> added = new ArrayList<>();
        for (Kept kept : fresh) {
            Instant then = at.plus(added.size(), ChronoUnit.MICROS);
            added.add(new Indicators.Added(kept.id(), kept.project(), content(kept.fields()), then));
        }
        indicators.add(added);
        changed.forEach(kept -> indicators.write(kept.id(), content(kept.fields())));
    }
}
