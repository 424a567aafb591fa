package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The figures of a plan, made of how its nodes stand. A figure is the weighted mean of the figures below it in whole basis
 * points, so that each can be computed again from the numbers shown, in any order, to the digit.
 */
final class RollUp {

    private final RollUpPolicy policy;
    private final LocalDate on;
    private final Map<UUID, Standing> nodes = new LinkedHashMap<>();
    private final Map<UUID, List<Standing>> children = new HashMap<>();
    private final Map<UUID, Figure> figures = new HashMap<>();

    private RollUp(List<Standing> standings, RollUpPolicy policy, LocalDate on) {
        this.policy = policy;
        this.on = on;
        for (Standing standing : standings) {
            nodes.put(standing.id(), standing);
            children.computeIfAbsent(standing.parentId(), parent -> new ArrayList<>())
                    .add(standing);
        }
    }

    /**
     * The figures of all nodes.
     *
     * @param on the day for whose end the dates are looked at
     */
    static RollUp of(List<Standing> standings, RollUpPolicy policy, LocalDate on) {
        RollUp rollUp = new RollUp(standings, policy, on);
        rollUp.compute(null);
        return rollUp;
    }

    /** The node in the order of codes. */
    List<Standing> nodes() {
        return List.copyOf(nodes.values());
    }

    /** What stands directly under a node, or at the top for null. */
    List<Standing> children(UUID node) {
        return children.getOrDefault(node, List.of());
    }

    Standing node(UUID id) {
        return nodes.get(id);
    }

    /** The figures of a node; of the plan for null. */
    Figure figure(UUID node) {
        return figures.get(node);
    }

    /** Of what a node's figures are the mean: living children, or living projects below it. */
    List<Standing> parts(UUID node) {
        return policy.averaging() == Averaging.CHILDREN
                ? children(node).stream().filter(this::counts).toList()
                : projects(node);
    }

    private List<Standing> projects(UUID node) {
        List<Standing> found = new ArrayList<>();
        for (Standing child : children(node)) {
            if (child.kind() != NodeKind.PROJECT) {
                found.addAll(projects(child.id()));
            } else if (counts(child)) {
                found.add(child);
            }
        }
        return found;
    }

    private boolean counts(Standing node) {
        return node.state() == null || !node.state().endedEarly() || policy.endedNodes() == EndedNodes.KEEP;
    }

    /** Deepest first, so that what is above finds what is below. */
    private void compute(UUID node) {
        for (Standing child : children(node)) {
            if (child.kind() == NodeKind.PROJECT) {
                figures.put(child.id(), new Figure(child.progressBp(), child.plannedBp(on)));
            } else {
                compute(child.id());
            }
        }
        Mean progress = new Mean();
        Mean planned = new Mean();
        for (Standing part : parts(node)) {
            Figure figure = figures.get(part.id());
            progress.add(figure.progressBp(), part.weight());
            planned.add(figure.plannedBp(), part.weight());
        }
        Integer empty = policy.emptyNodes() == EmptyNodes.ZERO && node != null ? 0 : null;
        figures.put(node, new Figure(progress.or(empty), planned.or(empty)));
    }

    /** Of those that have a figure. */
    private static final class Mean {

        private long sum;
        private long weights;

        void add(Integer bp, int weight) {
            if (bp != null) {
                sum += (long) bp * weight;
                weights += weight;
            }
        }

        Integer or(Integer empty) {
            return weights > 0 ? Integer.valueOf(Share.mean(sum, weights)) : empty;
        }
    }

    /**
     * How far a node is, and how far its dates say it should be.
     *
     * @param progressBp in basis points; null where nothing counts
     * @param plannedBp in basis points; null where nothing has dates
     */
    record Figure(Integer progressBp, Integer plannedBp) {}
}
