package city.innovation.tracker.plan;

import city.innovation.kit.change.Diff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan's file would change. */
@ApplicationScoped
class PlanPreview {

    /** How many changes a summary names. */
    private static final int SHOWN = 1_000;

    private final Nodes nodes;
    private final PlanTargets targets;

    PlanPreview(Nodes nodes, PlanTargets targets) {
        this.nodes = nodes;
        this.targets = targets;
    }

    /**
     * What a file would change.
     *
     * @param field what of the node; null for a new node
     */
    record Change(String code, String field, Object from, Object to) {}

    @Transactional
    Map<String, Object> of(UUID plan, List<PlanRow> rows) {
        Map<String, Node> known = nodes.list("planId = ?1 and removedAt is null", plan).stream()
                .collect(Collectors.toMap(Node::code, Function.identity()));
        Map<UUID, String> codes = new HashMap<>();
        known.forEach((code, node) -> codes.put(node.id(), code));
        List<Change> changes = new ArrayList<>();
        List<PlanRow.OfTarget> below = new ArrayList<>();
        for (PlanRow row : rows) {
            switch (row) {
                case PlanRow.OfNode node -> changes.addAll(of(node, known.get(node.code()), codes));
                case PlanRow.OfTarget target -> below.add(target);
            }
        }
        Map<String, UUID> ids = new HashMap<>();
        known.forEach((code, node) -> ids.put(code, node.id()));
        for (PlanTargets.Change change : targets.changes(plan, below, ids)) {
            change.byProject().forEach((project, diff) -> changes.addAll(changes(codes.get(project), diff)));
        }
        return summary(changes, SHOWN);
    }

    private static List<Change> of(PlanRow.OfNode row, Node node, Map<UUID, String> codes) {
        if (node == null) {
            return List.of(
                    new Change(row.code(), null, null, row.shape().content().title()));
        }
        NodeShape old = NodeShape.of(node);
        String parent = codes.get(node.parentId());
        return changes(
                row.code(),
                Diff.between(old.fields(), row.shape().over(old, row.given()).fields())
                        .with("parent", parent, row.givesParent() ? row.parent() : parent));
    }

    private static List<Change> changes(String code, Diff diff) {
        return diff.fields().entrySet().stream()
                .map(change -> new Change(
                        code,
                        change.getKey(),
                        change.getValue().from(),
                        change.getValue().to()))
                .toList();
    }

    /** The first changes by name, and how many there are in all. */
    static Map<String, Object> summary(List<Change> changes, int shown) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put(
                "added",
                changes.stream().filter(change -> change.field() == null).count());
        summary.put(
                "changed",
                changes.stream()
                        .filter(change -> change.field() != null)
                        .map(Change::code)
                        .distinct()
                        .count());
        summary.put("changesTotal", changes.size());
        summary.put("changes", changes.stream().limit(shown).toList());
        return summary;
    }
}
