package city.innovation.tracker.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Computes the figures of plans when they are asked for, from how their nodes stand or stood. */
@ApplicationScoped
class Progress {

    private final Plans plans;
    private final NodeDesk nodes;
    private final PlanAccess access;
    private final Clock clock;
    private final History history;

    Progress(Plans plans, NodeDesk nodes, PlanAccess access, Clock clock, History history) {
        this.plans = plans;
        this.nodes = nodes;
        this.access = access;
        this.clock = clock;
        this.history = history;
    }

    /** Of what figures are made, then or now. */
    @Singleton
    static class History {

        private final Standings standings;
        private final Aims aims;

        History(Standings standings, Aims aims) {
            this.standings = standings;
            this.aims = aims;
        }
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

    /** Why the figure of an area, a task or a project is what it is. */
    @Transactional
    Explanation explain(UUID nodeId, LocalDate asOf) {
        Node node = nodes.visible(nodeId);
        Plan plan = Placed.in(plans, node);
        Moment moment = Moment.of(asOf, clock.instant());
        RollUp rollUp = rollUp(plan, moment);
        Placed.require(rollUp, nodeId);
        Averaging averaging = plan.content().rollUp().averaging();
        return node.kind() == NodeKind.PROJECT
                ? Explanation.of(rollUp.node(nodeId), averaging, history.aims.measures(plan.id(), nodeId, moment))
                : Explanation.of(rollUp, nodeId, nodeId, averaging);
    }

    RollUp rollUp(Plan plan, Moment moment) {
        return RollUp.of(
                moment.at() == null ? history.standings.now(plan.id()) : history.standings.at(plan.id(), moment.at()),
                plan.content().rollUp(),
                moment.on());
    }

    /** What the plan's nodes aim at. */
    Map<UUID, Aim> aims(Plan plan, Moment moment) {
        return history.aims.of(plan.id(), moment);
    }
}
