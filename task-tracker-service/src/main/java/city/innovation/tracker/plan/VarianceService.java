package city.innovation.tracker.plan;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Baselines, and how plans differ from them. */
@ApplicationScoped
class VarianceService {

    private final Plans plans;
    private final Baselines baselines;
    private final Progress progress;
    private final PlanAccess access;
    private final Clock clock;

    VarianceService(Plans plans, Baselines baselines, Progress progress, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.baselines = baselines;
        this.progress = progress;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    List<BaselineView> ofPlan(UUID plan) {
        access.visible(plans.require(plan));
        return baselines.of(plan);
    }

    @Transactional
    FrozenNode.Frozen frozen(UUID id) {
        BaselineView baseline = baselines.require(id);
        access.visible(plans.require(baseline.planId()));
        return new FrozenNode.Frozen(baseline, baselines.nodes(id));
    }

    /** What stood in the baseline and what stands in the plan at the end of a day, or now, node by node. */
    @Transactional
    Variance variance(UUID id, LocalDate asOf) {
        BaselineView baseline = baselines.require(id);
        Plan plan = access.visible(plans.require(baseline.planId()));
        if (asOf != null && asOf.isBefore(CityTime.dateOf(baseline.frozenAt()))) {
            throw Refusal.ofQuery("asOf", "baseline.later");
        }
        Moment moment = Moment.of(asOf, clock.instant());
        return Variance.of(
                id,
                moment.on(),
                baselines.nodes(id),
                progress.rollUp(plan, moment),
                progress.aims(plan, moment),
                plan.content().rollUp());
    }
}
