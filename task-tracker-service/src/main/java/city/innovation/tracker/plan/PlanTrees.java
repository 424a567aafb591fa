package city.innovation.tracker.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What stands in plans. */
@ApplicationScoped
class PlanTrees {

    private final Plans plans;
    private final Progress progress;
    private final PlanAccess access;
    private final Clock clock;

    PlanTrees(Plans plans, Progress progress, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    PlanTree of(UUID id) {
        Plan plan = access.visible(plans.require(id));
        return PlanTree.of(plan, progress.rollUp(plan, Moment.of(null, clock.instant())));
    }
}
