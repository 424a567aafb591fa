package city.innovation.tracker.plan;

import city.innovation.events.plan.PlanRevised;
import city.innovation.kit.http.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Changes the structure of plans that hold: all changes or none, with a reason and a new baseline. */
@ApplicationScoped
class RevisionService {

    private final PlanDesk desk;
    private final RevisionSteps steps;
    private final Baselines baselines;
    private final Tree tree;

    RevisionService(PlanDesk desk, RevisionSteps steps, Baselines baselines, Tree tree) {
        this.desk = desk;
        this.steps = steps;
        this.baselines = baselines;
        this.tree = tree;
    }

    /** Revises a confirmed plan; what is wrong with a change is said by its place in the list (400). */
    @Transactional
    Plan revise(UUID id, Version expected, RevisePlan request) {
        Plan plan = desk.take(id, expected, PlanCommand.REVISE);
        List<RevisePlan.Change> changes = request.changes();
        steps.lock(plan, changes);
        for (int i = 0; i < changes.size(); i++) {
            steps.apply(plan, changes.get(i), "/changes/" + i, request.reason());
        }
        Map<String, Object> before = PlanDesk.fields(plan);
        Instant now = tree.now();
        plan.move(PlanCommand.REVISE, now);
        BaselineView.Frozen frozen = baselines.freeze(plan, request.reason());
        desk.tell(
                plan,
                facts -> new PlanRevised(facts, now, frozen.id(), frozen.areas(), frozen.tasks(), frozen.projects()));
        return desk.record(plan, PlanCommand.REVISE.wireName(), before, request.reason());
    }
}
