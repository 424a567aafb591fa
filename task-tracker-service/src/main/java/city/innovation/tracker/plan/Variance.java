package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a plan differs from what was frozen of it.
 *
 * @param asOf the day for whose end today's side holds, Asia/Seoul
 */
@Schema(
        name = "PlanVariance",
        requiredProperties = {"baselineId", "asOf", "nodes"},
        examples = "{\"baselineId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1ca0\",\"asOf\":\"2020-09-30\",\"nodes\":[]}")
record Variance(UUID baselineId, LocalDate asOf, List<NodeVariance> nodes) {

    /** What became of a node since the baseline. */
    @Schema(name = "NodeVarianceChange")
    enum Change {
        /** It stands where it stood. */
        KEPT,
        /** It stands under another node. */
        MOVED,
        /** It came after the baseline. */
        ADDED,
        /** It left the plan after the baseline. */
        REMOVED
    }

    /** One node. */
    @Schema(
            name = "NodeVariance",
            requiredProperties = {"nodeId", "kind", "code", "title", "change", "targets"},
            examples = """
                    {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","kind":"PROJECT","code":"3-2-07",
                     "title":"행정기관 출장여비 정산 자동화(RPA)","change":"KEPT","weightBefore":1,"weight":2,"startSlipDays":0,
                     "endSlipDays":59,"progressBpBefore":0,"progressBp":4250,"plannedBpBefore":1694,"plannedBp":6300,
                     "behindBp":2050,"budgetWonBefore":50000000,"budgetWon":45000000,"targets":[]}""")
    record NodeVariance(
            UUID nodeId,
            NodeKind kind,
            String code,
            String title,
            Change change,
            Integer weightBefore,
            Integer weight,

            @Schema(description = "Days that its beginning moved on since; negative when it moved forward.")
            Long startSlipDays,

            @Schema(description = "Days that its end moved on since; negative when it moved forward.")
            Long endSlipDays,

            Integer progressBpBefore,
            Integer progressBp,

            @Schema(description = "What the dates of then planned for the day, in basis points.")
            Integer plannedBpBefore,

            @Schema(description = "What its dates plan for the day, in basis points.")
            Integer plannedBp,

            @Schema(
                    description = "How far it is behind what its dates of then planned for the day, in basis points;"
                            + " negative when it is ahead.")
            Integer behindBp,

            @Schema(description = "Planned budget then, whole won.")
            Long budgetWonBefore,

            @Schema(description = "Planned budget, whole won.")
            Long budgetWon,

            @Schema(description = "The milestones and indicators that are otherwise than they were then.")
            List<TargetVariance> targets) {}

    /**
     * What stood in a baseline beside what stands now.
     *
     * @param aims what the plan's nodes aim at now
     * @param policy how the plan averages, then as now
     */
    static Variance of(
            UUID baseline,
            LocalDate on,
            List<FrozenNode> frozen,
            RollUp current,
            Map<UUID, Aim> aims,
            RollUpPolicy policy) {
        List<FrozenNode> stood = frozen.stream().filter(node -> !node.removed()).toList();
        RollUp then = RollUp.of(stood.stream().map(FrozenNode::standing).toList(), policy, on);
        List<NodeVariance> nodes = new ArrayList<>();
        stood.forEach(node -> nodes.add(of(node, current.node(node.nodeId()), then, current, aims.get(node.nodeId()))));
        current.nodes().stream()
                .filter(node -> then.node(node.id()) == null)
                .forEach(node -> nodes.add(of(null, node, then, current, aims.get(node.id()))));
        return new Variance(baseline, on, nodes);
    }

    /** A node of the baseline, a node of the plan, or both. */
    private static NodeVariance of(FrozenNode before, Standing now, RollUp frozen, RollUp current, Aim aimed) {
        Aim aim = now == null || aimed == null ? Aim.NONE : aimed;
        UUID id = before == null ? now.id() : before.nodeId();
        Integer planned = before == null ? null : frozen.figure(id).plannedBp();
        RollUp.Figure figure = now == null ? null : current.figure(id);
        Integer progress = figure == null ? null : figure.progressBp();
        return new NodeVariance(
                id,
                before == null ? now.kind() : before.kind(),
                before == null ? now.code() : before.code(),
                before == null ? now.title() : before.title(),
                change(before, now),
                before == null ? null : before.weight(),
                now == null ? null : now.weight(),
                before == null || now == null ? null : slip(before.startsOn(), now.startsOn()),
                before == null || now == null ? null : slip(before.endsOn(), now.endsOn()),
                before == null ? null : before.progressBp(),
                progress,
                planned,
                figure == null ? null : figure.plannedBp(),
                planned == null || progress == null ? null : planned - progress,
                before == null ? null : before.budgetWon(),
                aim.budgetWon(),
                TargetVariance.between(before == null ? Aim.NONE.targets() : before.targets(), aim.targets()));
    }

    private static Change change(FrozenNode before, Standing now) {
        if (before == null) {
            return Change.ADDED;
        }
        if (now == null) {
            return Change.REMOVED;
        }
        return java.util.Objects.equals(before.parentId(), now.parentId()) ? Change.KEPT : Change.MOVED;
    }

    private static Long slip(LocalDate before, LocalDate now) {
        return before == null || now == null ? null : ChronoUnit.DAYS.between(before, now);
    }
}
