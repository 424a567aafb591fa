package city.innovation.tracker.plan;

import city.innovation.kit.sql.RowReader;
import city.innovation.kit.sql.Sql;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What nodes aim at from one instant to another: a variance and an explanation of any past day are made of these rows. */
@ApplicationScoped
class Aims {

    /** Only where something is otherwise; two changes at one instant are one row. */
    private static final String WRITE = """
            with aimed as (select ?::uuid as node_id, ?::uuid as plan_id, ?::text as method, ?::bigint as budget_won,
                    ?::jsonb as targets, ?::timestamptz as at),
                same as (select from aim a join aimed using (node_id)
                    where a.to_at = 'infinity' and a.plan_id = aimed.plan_id and a.targets = aimed.targets
                        and (a.method, a.budget_won) is not distinct from (aimed.method, aimed.budget_won)),
                ended as (update aim a set to_at = aimed.at from aimed
                    where a.node_id = aimed.node_id and a.to_at = 'infinity' and a.from_at < aimed.at
                        and not exists (select from same))
            insert into aim (node_id, plan_id, method, budget_won, targets, from_at)
            select node_id, plan_id, method, budget_won, targets, at from aimed where not exists (select from same)
            on conflict (node_id, from_at) do update set plan_id = excluded.plan_id, method = excluded.method,
                budget_won = excluded.budget_won, targets = excluded.targets, to_at = 'infinity'
            """;

    private static final String BEGIN = """
            insert into aim (node_id, plan_id, method, budget_won, targets, from_at) values (?, ?, ?, ?, ?::jsonb, ?)
            """;

    private static final String OF = "select * from aim where plan_id = ? and (?::uuid is null or node_id = ?) and ";

    private static final String NOW = OF + "to_at = 'infinity'";

    private static final String THEN = OF + "from_at <= ? and to_at > ?";

    private final Sql sql;
    private final Clock clock;
    private final List<BaselineTargets> sources;

    Aims(Sql sql, Clock clock, @All List<BaselineTargets> sources) {
        this.sql = sql;
        this.clock = clock;
        this.sources = sources;
    }

    /** Writes down what the node aims at from now on; nothing while it is unplaced or once it was taken out. */
    void write(Node node) {
        if (node.planId() != null && node.removedAt() == null) {
            write(node.planId(), List.of(), List.of(node));
        }
    }

    /** The same for many nodes of a plan, new ones and others that stay; their rows are in the database. */
    void write(UUID plan, Collection<Node> fresh, Collection<Node> changed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Node> all = new ArrayList<>(fresh);
        all.addAll(changed);
        Map<UUID, String> targets = targets(plan, all.stream().map(Node::id).toList());
        sql.batch(
                BEGIN,
                fresh.stream()
                        .filter(node -> node.content().budgetWon() != null || targets.containsKey(node.id()))
                        .map(node -> row(node, targets, now))
                        .toList());
        sql.batch(WRITE, changed.stream().map(node -> row(node, targets, now)).toList());
    }

    private static Object[] row(Node node, Map<UUID, String> targets, Instant now) {
        ProgressMethod method = node.project().method();
        return new Object[] {
            node.id(),
            node.planId(),
            method == null ? null : method.name(),
            node.content().budgetWon(),
            targets.getOrDefault(node.id(), "[]"),
            now
        };
    }

    /** The targets of all kinds, by project. */
    private Map<UUID, String> targets(UUID plan, Collection<UUID> nodes) {
        Map<UUID, String> targets = new HashMap<>();
        for (BaselineTargets source : sources) {
            source.of(plan, nodes).forEach((node, more) -> targets.merge(node, more, Aims::both));
        }
        return targets;
    }

    /** Two JSON arrays, none of them empty, as one. */
    private static String both(String first, String second) {
        return first.substring(0, first.length() - 1) + "," + second.substring(1);
    }

    /** What the nodes of a plan aim at, then or now; nothing for those without money and targets. */
    Map<UUID, Aim> of(UUID plan, Moment moment) {
        return of(plan, null, moment);
    }

    private Map<UUID, Aim> of(UUID plan, UUID node, Moment moment) {
        Map<UUID, Aim> aims = new HashMap<>();
        Instant at = moment.at();
        RowReader<Aim> read = row -> aims.put(row.getObject("node_id", UUID.class), Aim.read(row));
        if (at == null) {
            sql.query(NOW, read, plan, node, node);
        } else {
            sql.query(THEN, read, plan, node, node, at, at);
        }
        return aims;
    }

    /** By what a project is measured, then or now. */
    List<Measure> measures(UUID plan, UUID project, Moment moment) {
        Aim aim = of(plan, project, moment).getOrDefault(project, Aim.NONE);
        List<Measure> measures = new ArrayList<>();
        for (BaselineTargets source : sources) {
            if (source.method() == aim.method()) {
                aim.targets().forEach(target -> {
                    if (source.holds(target)) {
                        measures.add(source.measure(target));
                    }
                });
            }
        }
        return measures;
    }
}
