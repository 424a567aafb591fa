package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How nodes stand in their plans from one instant to another; any figure, past or present, is made of these rows alone. */
@ApplicationScoped
public class Standings {

    /** Two changes at one instant are one row. */
    private static final String WRITE = """
            with ended as (
                update standing set to_at = ? where node_id = ? and to_at = 'infinity' and from_at < ?)
            insert into standing (node_id, plan_id, parent_id, weight, state, starts_on, ends_on, progress_bp, from_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (node_id, from_at) do update set plan_id = excluded.plan_id, parent_id = excluded.parent_id,
                weight = excluded.weight, state = excluded.state, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, progress_bp = excluded.progress_bp, to_at = 'infinity'
            """;

    private static final String BEGIN = """
            insert into standing (node_id, plan_id, parent_id, weight, state, starts_on, ends_on, progress_bp, from_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String END = """
            update standing set to_at = ? where node_id = ? and to_at = 'infinity' and from_at < ?
            """;

    private static final String FORGET = "delete from standing where node_id = ? and from_at = ?";

    /** Of a plan whose figures are told. */
    private static final String MARK = """
            insert into progress_mark (plan_id) select plan_id from progress_news where plan_id = ?
            """;

    private static final String COLUMNS = """
            select n.id, n.kind, n.code, n.title, n.department, n.version, s.parent_id, s.weight, s.state, s.starts_on,
                s.ends_on, s.progress_bp
            from standing s join node n on n.id = s.node_id
            """;

    private static final String NOW = COLUMNS + "where s.plan_id = ? and s.to_at = 'infinity' order by n.code, n.id";

    private static final String THEN =
            COLUMNS + "where s.plan_id = ? and s.from_at <= ? and s.to_at > ? order by n.code, n.id";

    private final Sql sql;
    private final Clock clock;

    Standings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes down how the node stands from now on, and that its plan's figures changed; nothing while it is unplaced. */
    public void write(Node node) {
        if (node.planId() == null) {
            return;
        }
        Instant now = now();
        if (node.removedAt() == null) {
            sql.update(WRITE, row(node, now));
        } else {
            sql.update(END, now, node.id(), now);
            sql.update(FORGET, node.id(), now);
        }
        sql.update(MARK, node.planId());
    }

    /** The same for many nodes of a plan, new ones and others that stay, in one round trip each. */
    void write(UUID plan, Collection<Node> fresh, Collection<Node> changed) {
        Instant now = now();
        sql.batch(BEGIN, fresh.stream().map(node -> begun(node, now)).toList());
        sql.batch(WRITE, changed.stream().map(node -> row(node, now)).toList());
        if (!fresh.isEmpty() || !changed.isEmpty()) {
            sql.update(MARK, plan);
        }
    }

    private static Object[] row(Node node, Instant now) {
        Stream<Object> ended = Stream.of(now, node.id(), now);
        return Stream.concat(ended, Arrays.stream(begun(node, now))).toArray();
    }

    private static Object[] begun(Node node, Instant now) {
        NodeContent content = node.content();
        ProjectPart project = node.project();
        return new Object[] {
            node.id(),
            node.planId(),
            node.parentId(),
            node.weight(),
            project.state() == null ? null : project.state().name(),
            content.startsOn(),
            content.endsOn(),
            project.progressBp(),
            now
        };
    }

    /** How a plan's nodes stand now, in the order of their codes. */
    List<Standing> now(UUID plan) {
        return sql.query(NOW, Standings::read, plan);
    }

    /** How they stood at an instant. */
    List<Standing> at(UUID plan, Instant instant) {
        return sql.query(THEN, Standings::read, plan, instant, instant);
    }

    private static Standing read(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Standing(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("title"),
                row.getString("department"),
                row.getInt("version"),
                row.getInt("weight"),
                state == null ? null : ProjectState.valueOf(state),
                row.getInt("progress_bp"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
