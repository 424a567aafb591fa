package city.innovation.tracker.plan;

import city.innovation.kit.sql.Sql;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What everybody may know of plans: those that were confirmed, with the figures of today. */
@ApplicationScoped
public class OpenPlans {

    private static final String DETAILS = """
            select id, district, challenge, budget_won, executed_won from node where plan_id = ? and removed_at is null
            """;

    private final Plans plans;
    private final Standings standings;
    private final Sql sql;
    private final Clock clock;

    OpenPlans(Plans plans, Standings standings, Sql sql, Clock clock) {
        this.plans = plans;
        this.standings = standings;
        this.sql = sql;
        this.clock = clock;
    }

    /** Hands over each plan and what stands in it, by year and code; one plan at a time is in memory. */
    public void each(Consumer<OpenNode> each) {
        LocalDate today = CityTime.dateOf(clock.instant());
        plans.list("state in ?1 order by year, code", List.of(PlanState.CONFIRMED, PlanState.CLOSED))
                .forEach(plan -> one(plan, today, each));
    }

    private void one(Plan plan, LocalDate today, Consumer<OpenNode> each) {
        RollUp rollUp = RollUp.of(standings.now(plan.id()), plan.content().rollUp(), today);
        Map<UUID, OpenNode.Detail> details = new HashMap<>();
        sql.query(DETAILS, row -> details.put(row.getObject("id", UUID.class), detail(row)), plan.id());
        each.accept(whole(plan, rollUp.figure(null)));
        for (Standing node : rollUp.nodes()) {
            Standing above = node.parentId() == null ? null : rollUp.node(node.parentId());
            RollUp.Figure figure = rollUp.figure(node.id());
            each.accept(new OpenNode(
                    plan.code(),
                    plan.year(),
                    plan.state(),
                    node.id(),
                    node.kind().name(),
                    node.code(),
                    above == null ? null : above.code(),
                    node.title(),
                    node.department(),
                    details.getOrDefault(node.id(), OpenNode.Detail.NONE),
                    node.state(),
                    node.startsOn(),
                    node.endsOn(),
                    node.weight(),
                    figure.progressBp(),
                    figure.plannedBp()));
        }
    }

    private static OpenNode whole(Plan plan, RollUp.Figure figure) {
        return new OpenNode(
                plan.code(),
                plan.year(),
                plan.state(),
                plan.id(),
                "PLAN",
                plan.code(),
                null,
                plan.content().title(),
                null,
                OpenNode.Detail.NONE,
                null,
                null,
                null,
                null,
                figure.progressBp(),
                figure.plannedBp());
    }

    private static OpenNode.Detail detail(ResultSet row) throws SQLException {
        return new OpenNode.Detail(
                row.getString("district"),
                row.getString("challenge"),
                row.getObject("budget_won", Long.class),
                row.getObject("executed_won", Long.class));
    }
}
