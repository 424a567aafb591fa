package city.innovation.tracker.indicator;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The indicators in the database; whoever writes holds the project's row. */
@ApplicationScoped
class Indicators {

    private static final String ADD = """
            insert into indicator (id, version, node_id, name, description, unit, direction, baseline, targets, created_at)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private static final String WRITE = """
            update indicator set version = version + 1, name = ?, description = ?, unit = ?, direction = ?, baseline = ?,
                targets = ?::jsonb where id = ?
            """;

    private static final String MEASURE = """
            insert into indicator_value (indicator_id, quarter, actual, evidence, measured_by, measured_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (indicator_id, quarter) do update set actual = excluded.actual, evidence = excluded.evidence,
                measured_by = excluded.measured_by, measured_at = excluded.measured_at
            """;

    private static final String TOUCH = "update indicator set version = version + 1 where id = ?";

    /** With what was measured, as JSON. */
    private static final String READ = """
            select i.*, coalesce((select jsonb_agg(jsonb_build_object('quarter', v.quarter, 'actual', v.actual,
                    'evidence', v.evidence, 'measuredAt', v.measured_at) order by v.quarter)
                from indicator_value v where v.indicator_id = i.id), '[]') as measurements
            from indicator i where i.node_id = ? and i.removed_at is null
            """;

    private final Sql sql;
    private final ObjectMapper json;

    Indicators(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** An indicator that comes to a project. */
    record Added(UUID id, UUID project, IndicatorContent content, Instant at) {}

    void add(List<Added> added) {
        sql.batch(ADD, added.stream().map(this::row).toList());
    }

    private Object[] row(Added added) {
        IndicatorContent content = added.content();
        return new Object[] {
            added.id(),
            added.project(),
            content.name(),
            content.description(),
            content.unit(),
            content.direction().name(),
            content.baseline(),
            text(content.targets()),
            added.at()
        };
    }

    void write(UUID id, IndicatorContent content) {
        sql.update(
                WRITE,
                content.name(),
                content.description(),
                content.unit(),
                content.direction().name(),
                content.baseline(),
                text(content.targets()),
                id);
    }

    /** Enters what was measured, in place of what stood there for the quarter. */
    void measure(UUID id, Measurement.New measured, String by, Instant at) {
        sql.update(MEASURE, id, measured.quarter(), measured.actual(), measured.evidence(), by, at);
        sql.update(TOUCH, id);
    }

    void remove(UUID id, Instant at) {
        sql.update("update indicator set version = version + 1, removed_at = ? where id = ?", at, id);
    }

    /** Those of a project in the order in which they came. */
    List<Indicator> of(UUID project) {
        return sql.query(READ + "order by i.created_at, i.id", this::read, project);
    }

    /** The indicator of that project; else 404. */
    Indicator require(UUID project, UUID id) {
        return sql.query(READ + "and i.id = ?", this::read, project, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private Indicator read(ResultSet row) throws SQLException {
        return Indicator.of(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("node_id", UUID.class),
                content(row),
                list(row.getString("measurements"), new TypeReference<>() {}));
    }

    IndicatorContent content(ResultSet row) throws SQLException {
        return new IndicatorContent(
                row.getString("name"),
                row.getString("description"),
                row.getString("unit"),
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("baseline"),
                list(row.getString("targets"), new TypeReference<>() {}),
                null);
    }

    private String text(List<Target> targets) {
        try {
            return json.writeValueAsString(targets);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> list(String text, TypeReference<List<T>> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
