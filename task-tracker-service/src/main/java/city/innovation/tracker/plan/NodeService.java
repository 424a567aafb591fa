package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Adds, changes, moves and removes nodes of plans that are not confirmed yet; texts and money of all. */
@ApplicationScoped
class NodeService {

    private final NodeDesk desk;
    private final Plans plans;
    private final PlanAccess access;
    private final Tree tree;
    private final NodeNews news;

    NodeService(NodeDesk desk, Plans plans, PlanAccess access, Tree tree, NodeNews news) {
        this.desk = desk;
        this.plans = plans;
        this.access = access;
        this.tree = tree;
        this.news = news;
    }

    /** Gives the content as it shall be, of the content as it is. */
    @FunctionalInterface
    interface Patch {
        NodeContent of(NodeContent current) throws JsonProcessingException;
    }

    @Transactional
    Node add(NodeKind kind, NewNode request) {
        access.require(access.isManager());
        Plan plan = open(plans.held(request.planId()));
        NodeContent content = request.content();
        content.requireSound();
        tree.requireDepartments(content, "");
        tree.requireFree(plan.id(), request.code());
        Node node = new Node(GUID.v7().toUUID(), kind, request.code(), content, tree.now());
        tree.requireParent(plan.id(), kind, request.parentId(), "/parentId");
        node.place(plan.id(), request.parentId(), request.weightOrOne());
        news.created(node);
        return desk.finish(node, "add", null, null);
    }

    /** Texts, people and money by who runs plans or the department; its period by a revision once the plan holds. */
    @Transactional
    Node edit(NodeKind kind, UUID id, Version expected, Patch patch) throws JsonProcessingException {
        Node node =
                take(kind, id, expected, found -> access.mayLead(found.content().department()));
        NodeContent old = node.content();
        NodeContent content = patch.of(old);
        content.requireSound();
        boolean sameDepartment = content.department().equals(old.department());
        access.require(access.isManager() || sameDepartment);
        if (!sameDepartment || !content.cooperating().equals(old.cooperating())) {
            tree.requireDepartments(content, "");
        }
        boolean samePeriod = java.util.Objects.equals(content.startsOn(), old.startsOn())
                && java.util.Objects.equals(content.endsOn(), old.endsOn());
        if (!samePeriod && node.planId() != null) {
            open(node);
        }
        Map<String, Object> before = NodeFields.of(node);
        node.write(content);
        news.rescheduled(node, old);
        return desk.finish(node, "edit", before, null);
    }

    @Transactional
    Node move(NodeKind kind, UUID id, Version expected, NodeRequests.Move request) {
        Node node = take(kind, id, expected, found -> access.isManager());
        Plan plan = open(node);
        UUID parent = request.parentId() == null ? node.parentId() : request.parentId();
        tree.requireParent(plan.id(), kind, parent, "/parentId");
        Map<String, Object> before = NodeFields.of(node);
        UUID from = node.parentId();
        node.place(plan.id(), parent, request.weight() == null ? node.weight() : request.weight());
        news.moved(node, from);
        return desk.finish(node, "move", before, null);
    }

    /** Takes a node without anything below it out of a plan. */
    @Transactional
    Node remove(NodeKind kind, UUID id, Version expected, String reason) {
        Node node = take(kind, id, expected, found -> access.isManager());
        open(node);
        tree.requireChildless(node);
        Map<String, Object> before = NodeFields.of(node);
        node.remove(tree.now());
        news.removed(node);
        return desk.finish(node, "remove", before, reason);
    }

    private Node take(NodeKind kind, UUID id, Version expected, java.util.function.Predicate<Node> may) {
        plans.holdOpenOf(id); // before the node, as revisions do
        return desk.take(kind, id, expected, may);
    }

    /** The node's plan, which is held; else 409. */
    private Plan open(Node node) {
        return open(node.planId() == null ? null : plans.require(node.planId()));
    }

    private static Plan open(Plan plan) {
        if (plan == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.unplaced");
        }
        if (!plan.isOpen()) {
            throw new Refusal(ProblemType.CONFLICT, plan.state()).detailed("plan.structure.confirmed");
        }
        return plan;
    }
}
