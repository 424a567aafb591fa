package city.innovation.tracker.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Computes the figures of plans when they are asked for, from how their nodes stand or stood. */
@ApplicationScoped
class Progress {

    private final Plans plans;
    private final NodeDesk nodes;
    private final Standings standings;
    private final PlanAccess access;
    private final Clock clock;

    Progress(Plans plans, NodeDesk nodes, Standings standings, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.nodes = nodes;
        this.standings = standings;
        this.access = access;
        this.clock = clock;
    }

    /** The tree of a plan with its figures, for the end of a day or for now. */
    @Transactional
    ProgressTree tree(UUID planId, LocalDate asOf) {
        Plan plan = access.visible(plans.require(planId));
        Moment moment = Moment.of(asOf, clock.instant());
        return ProgressTree.of(plan, rollUp(plan, moment), moment.on());
    }

    /** Why a plan's own figure is what it is. */
    @Transactional
    Explanation explainPlan(UUID planId, LocalDate asOf) {
        Plan plan = access.visible(plans.require(planId));
        RollUp rollUp = rollUp(plan, Moment.of(asOf, clock.instant()));
        return Explanation.of(rollUp, null, planId, plan.content().rollUp().averaging());
    }

    /** Why the figure of an area or a task is what it is; a project has no parts. */
    @Transactional
    Explanation explain(UUID nodeId, LocalDate asOf) {
        Node node = nodes.visible(nodeId);
        Plan plan = Placed.in(plans, node);
        RollUp rollUp = rollUp(plan, Moment.of(asOf, clock.instant()));
        Placed.require(rollUp, nodeId);
        return Explanation.of(rollUp, nodeId, nodeId, plan.content().rollUp().averaging());
    }

    RollUp rollUp(Plan plan, Moment moment) {
        return RollUp.of(
                moment.at() == null ? standings.now(plan.id()) : standings.at(plan.id(), moment.at()),
                plan.content().rollUp(),
                moment.on());
    }
}
