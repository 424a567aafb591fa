package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import com.github.f4b6a3.uuid.alt.GUID;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was frozen of plans: the whole tree with weights, dates, money, targets and figures, removed nodes too. */
@ApplicationScoped
class Baselines {

    private static final String ADD = """
            insert into baseline (id, plan_id, number, reason, frozen_at, frozen_by, progress_bp, planned_bp)
            values (?, ?, (select coalesce(max(number), 0) + 1 from baseline where plan_id = ?), ?, ?, ?, ?, ?)
            """;

    /** Removed ones have no figures any more. */
    private static final String NODES = """
            insert into baseline_node (baseline_id, node_id, parent_id, kind, code, title, department, weight, state,
                starts_on, ends_on, budget_won, targets, removed)
            select ?, id, parent_id, kind, code, title, department, weight, state, starts_on, ends_on, budget_won,
                '[]', removed_at is not null
            from node where plan_id = ?
            """;

    private static final String FIGURES = """
            update baseline_node set progress_bp = ?, planned_bp = ? where baseline_id = ? and node_id = ?
            """;

    private static final String TARGETS = """
            update baseline_node set targets = targets || ?::jsonb where baseline_id = ? and node_id = ?
            """;

    private final Sql sql;
    private final Standings standings;
    private final PlanAccess access;
    private final Clock clock;
    private final List<BaselineTargets> targets;

    Baselines(Sql sql, Standings standings, PlanAccess access, Clock clock, @All List<BaselineTargets> targets) {
        this.sql = sql;
        this.standings = standings;
        this.access = access;
        this.clock = clock;
        this.targets = targets;
    }

    /** Freezes the plan's tree as it stands in the running transaction; the plan's row is locked. */
    BaselineView.Frozen freeze(Plan plan, String reason) {
        Instant now = clock.instant();
        List<Standing> nodes = standings.now(plan.id());
        RollUp rollUp = RollUp.of(nodes, plan.content().rollUp(), CityTime.dateOf(now));
        UUID id = GUID.v7().toUUID();
        RollUp.Figure whole = rollUp.figure(null);
        String by = access.caller().subject();
        sql.update(ADD, id, plan.id(), plan.id(), reason, now, by, whole.progressBp(), whole.plannedBp());
        sql.update(NODES, id, plan.id());
        sql.batch(
                FIGURES,
                nodes.stream()
                        .map(node -> {
                            RollUp.Figure figure = rollUp.figure(node.id());
                            return new Object[] {figure.progressBp(), figure.plannedBp(), id, node.id()};
                        })
                        .toList());
        targets.forEach(source -> freeze(id, source.of(plan.id(), null)));
        return new BaselineView.Frozen(
                id, count(nodes, NodeKind.AREA), count(nodes, NodeKind.TASK), count(nodes, NodeKind.PROJECT));
    }

    private void freeze(UUID id, Map<UUID, String> targetsByNode) {
        sql.batch(
                TARGETS,
                targetsByNode.entrySet().stream()
                        .map(of -> new Object[] {of.getValue(), id, of.getKey()})
                        .toList());
    }

    private static int count(List<Standing> nodes, NodeKind kind) {
        return (int) nodes.stream().filter(node -> node.kind() == kind).count();
    }

    /** The plan's baselines, first to last. */
    List<BaselineView> of(UUID plan) {
        return sql.query("select * from baseline where plan_id = ? order by number", BaselineView::read, plan);
    }

    /** The baseline; else 404. */
    BaselineView require(UUID id) {
        return sql.query("select * from baseline where id = ?", BaselineView::read, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** What was frozen, in the order of codes. */
    List<FrozenNode> nodes(UUID id) {
        return sql.query(
                "select * from baseline_node where baseline_id = ? order by code, node_id", FrozenNode::read, id);
    }
}
