package city.innovation.tracker.plan;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The single changes of a revision. */
@ApplicationScoped
class RevisionSteps {

    private final Nodes nodes;
    private final NodeDesk desk;
    private final Tree tree;
    private final NodeNews news;

    RevisionSteps(Nodes nodes, NodeDesk desk, Tree tree, NodeNews news) {
        this.nodes = nodes;
        this.desk = desk;
        this.tree = tree;
        this.news = news;
    }

    /** Locks what the changes name, in the order in which everybody locks nodes. */
    void lock(Plan plan, List<RevisePlan.Change> changes) {
        List<UUID> named = changes.stream()
                .map(RevisePlan.Change::nodeId)
                .filter(Objects::nonNull)
                .toList();
        nodes.within(plan.id(), named).stream().sorted().forEach(nodes::locked);
    }

    /** Makes one change of a plan whose row is locked; {@code at} is its place in the request. */
    void apply(Plan plan, RevisePlan.Change change, String at, String reason) {
        if (change.op() == RevisePlan.Op.ADD) {
            add(plan, change, at, reason);
            return;
        }
        Node node = node(plan, change, at);
        Map<String, Object> before = NodeFields.of(node);
        switch (change.op()) {
            case PLACE -> place(plan, node, change, at);
            case MOVE -> move(plan, node, change, at);
            case WEIGH -> node.place(plan.id(), node.parentId(), required(change.weight(), at + "/weight"));
            case RESCHEDULE -> reschedule(node, change, at);
            case REMOVE -> remove(node);
            case ADD -> throw new IllegalArgumentException("Handled above");
        }
        desk.finish(node, "revise", before, reason);
    }

    private void add(Plan plan, RevisePlan.Change change, String at, String reason) {
        NodeKind kind = required(change.kind(), at + "/kind");
        NodeContent content = required(change.content(), at + "/content");
        content.requireSound();
        tree.requireDepartments(content, at + "/content");
        String code = required(change.code(), at + "/code");
        tree.requireFree(plan.id(), code);
        UUID parent = parent(plan, change, at);
        tree.requireParent(plan.id(), kind, parent, at + "/parentCode");
        Node node = new Node(GUID.v7().toUUID(), kind, code, content, tree.now());
        node.place(plan.id(), parent, change.weight() == null ? 1 : change.weight());
        news.created(node);
        desk.finish(node, "revise", null, reason);
    }

    private void place(Plan plan, Node node, RevisePlan.Change change, String at) {
        if (node.planId() != null) {
            throw wrong(at + "/nodeId", "node.placed");
        }
        String code = change.code() == null ? node.code() : change.code();
        tree.requireFree(plan.id(), code);
        node.recode(code);
        settle(plan, node, change, at);
    }

    private void move(Plan plan, Node node, RevisePlan.Change change, String at) {
        settle(plan, node, change, at);
    }

    private void settle(Plan plan, Node node, RevisePlan.Change change, String at) {
        UUID from = node.parentId();
        UUID to = parent(plan, change, at);
        tree.requireParent(plan.id(), node.kind(), to, at + "/parentCode");
        node.place(plan.id(), to, change.weight() == null ? node.weight() : change.weight());
        news.moved(node, from);
    }

    private void reschedule(Node node, RevisePlan.Change change, String at) {
        NodeContent old = node.content();
        NodeContent fresh = old.during(change.startsOn(), change.endsOn());
        if (fresh.startsOn() != null && fresh.endsOn() != null && fresh.endsOn().isBefore(fresh.startsOn())) {
            throw wrong(at + "/endsOn", "node.period");
        }
        node.reschedule(fresh.startsOn(), fresh.endsOn());
        news.rescheduled(node, old);
    }

    private void remove(Node node) {
        tree.requireChildless(node);
        node.remove(tree.now());
        news.removed(node);
    }

    private Node node(Plan plan, RevisePlan.Change change, String at) {
        UUID id = required(change.nodeId(), at + "/nodeId");
        Node node = nodes.findById(id);
        boolean unplaced = node != null && node.planId() == null && change.op() == RevisePlan.Op.PLACE;
        boolean here = node != null && plan.id().equals(node.planId()) && node.removedAt() == null;
        if (!unplaced && !here) {
            throw wrong(at + "/nodeId", "node.elsewhere");
        }
        return node;
    }

    private UUID parent(Plan plan, RevisePlan.Change change, String at) {
        if (change.parentCode() == null) {
            return null;
        }
        return nodes.coded(plan.id(), List.of(change.parentCode())).stream()
                .findFirst()
                .map(Node::id)
                .orElseThrow(() -> wrong(at + "/parentCode", "node.parent.unknown"));
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw wrong(field, "node.required");
        }
        return value;
    }

    private static Refusal wrong(String field, String message) {
        return Refusal.of(List.of(Flaw.ofBody(field, message)));
    }
}
