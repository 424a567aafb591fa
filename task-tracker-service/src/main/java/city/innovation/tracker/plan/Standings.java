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
            with %sended as (
                update standing set to_at = ? where node_id = ? and to_at = 'infinity' and from_at < ?)
            insert into standing (node_id, plan_id, parent_id, weight, state, starts_on, ends_on, progress_bp, from_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (node_id, from_at) do update set plan_id = excluded.plan_id, parent_id = excluded.parent_id,
                weight = excluded.weight, state = excluded.state, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, progress_bp = excluded.progress_bp, to_at = 'infinity'
            """;

    private static final String WRITE_ONE = WRITE.formatted("");

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

    /** The plan comes first. */
    private static final String WRITE_AND_MARK = WRITE.formatted("marked as (" + MARK + "), ");

    private static final String COLUMNS = """
            select n.id, s.parent_id, n.kind, n.code, n.title, n.department, n.version, s.weight, s.progress_bp, s.state,
                s.starts_on, s.ends_on
            from standing s join node n on n.id = s.node_id
            """;

    private static final String ORDER = "order by n.code collate \"C\", n.id";

    /** What stands in a plan now was not removed from it, which leads to the nodes by their plan. */
    private static final String NOW =
            COLUMNS + "where s.plan_id = ? and s.to_at = 'infinity' and n.plan_id = s.plan_id and n.removed_at is null "
                    + ORDER;

    private static final String THEN = COLUMNS + "where s.plan_id = ? and s.from_at <= ? and s.to_at > ? " + ORDER;

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
            Stream<Object> plan = Stream.of(node.planId());
            sql.update(
                    WRITE_AND_MARK,
                    Stream.concat(plan, Arrays.stream(row(node, now))).toArray());
        } else {
            sql.update(END, now, node.id(), now);
            sql.update(FORGET, node.id(), now);
            sql.update(MARK, node.planId());
        }
    }

    /** The same for many nodes of a plan, new ones and others that stay, in one round trip each. */
    void write(UUID plan, Collection<Node> fresh, Collection<Node> changed) {
        Instant now = now();
        sql.batch(BEGIN, fresh.stream().map(node -> begun(node, now)).toList());
        sql.batch(WRITE_ONE, changed.stream().map(node -> row(node, now)).toList());
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

    /** By the places of the columns, since there may be ten thousand rows. */
    private static Standing read(ResultSet row) throws SQLException {
        String state = row.getString(10);
        return new Standing(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                NodeKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                state == null ? null : ProjectState.valueOf(state),
                row.getInt(9),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class));
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
