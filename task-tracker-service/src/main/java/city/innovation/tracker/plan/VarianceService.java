package city.innovation.tracker.plan;

import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        RollUp current = progress.rollUp(plan, moment);
        List<FrozenNode> stood =
                baselines.nodes(id).stream().filter(node -> !node.removed()).toList();
        RollUp frozen = RollUp.of(
                stood.stream().map(VarianceService::standing).toList(),
                plan.content().rollUp(),
                moment.on());
        Map<UUID, FrozenNode> before =
                stood.stream().collect(Collectors.toMap(FrozenNode::nodeId, Function.identity()));
        List<Variance.NodeVariance> nodes = new ArrayList<>();
        stood.forEach(node -> nodes.add(Variance.of(node, current.node(node.nodeId()), frozen, current)));
        current.nodes().stream()
                .filter(node -> !before.containsKey(node.id()))
                .forEach(node -> nodes.add(Variance.of(null, node, frozen, current)));
        return new Variance(id, moment.on(), nodes);
    }

    private static Standing standing(FrozenNode node) {
        return new Standing(
                node.nodeId(),
                node.parentId(),
                node.kind(),
                node.code(),
                node.title(),
                node.department(),
                0,
                node.weight(),
                node.state(),
                node.kind() == NodeKind.PROJECT ? node.progressBp() : 0,
                node.startsOn(),
                node.endsOn());
    }
}
