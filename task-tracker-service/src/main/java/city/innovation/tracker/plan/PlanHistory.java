package city.innovation.tracker.plan;

import city.innovation.kit.change.ChangeView;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happened to plans and nodes, and what may happen next. */
@ApplicationScoped
class PlanHistory {

    private final Plans plans;
    private final NodeDesk nodes;
    private final PlanAccess access;
    private final Changes changes;

    PlanHistory(Plans plans, NodeDesk nodes, PlanAccess access, Changes changes) {
        this.plans = plans;
        this.nodes = nodes;
        this.access = access;
        this.changes = changes;
    }

    /** The plan, if the caller may know of it; else 404. */
    @Transactional
    Plan plan(UUID id) {
        return access.visible(plans.require(id));
    }

    /** The same as the caller may see it. */
    @Transactional
    PlanView view(UUID id) {
        return PlanView.of(plan(id), access.isStaff());
    }

    /** For those who work for the city, since revisions name people. */
    @Transactional
    List<ChangeView> ofPlan(UUID id) {
        plan(id);
        access.require(access.isStaff());
        return changes.of(id);
    }

    @Transactional
    Diff ofPlan(UUID id, int from, int to) {
        plan(id);
        access.require(access.isStaff());
        return changes.between(id, from, to);
    }

    @Transactional
    List<ChangeView> ofNode(UUID id) {
        nodes.visible(id);
        access.require(access.isStaff());
        return changes.of(id);
    }

    @Transactional
    Diff ofNode(UUID id, int from, int to) {
        nodes.visible(id);
        access.require(access.isStaff());
        return changes.between(id, from, to);
    }

    /** The table's commands, and what is no step of the lifecycle. */
    @Transactional
    PlanActions actions(UUID id) {
        Plan plan = plan(id);
        List<String> actions = new ArrayList<>(access.allowed(plan));
        boolean manager = access.isManager();
        addIf(actions, "edit", manager && plan.state() != PlanState.CLOSED);
        addIf(actions, "add-node", manager && plan.isOpen());
        addIf(actions, "import", manager && plan.isOpen());
        boolean council = access.relations().contains(PlanRelation.COUNCIL);
        addIf(actions, "advise", (council || manager) && plan.state() == PlanState.UNDER_ADVICE);
        return new PlanActions(plan.state(), actions);
    }

    private static void addIf(List<String> actions, String action, boolean may) {
        if (may) {
            actions.add(action);
        }
    }
}
