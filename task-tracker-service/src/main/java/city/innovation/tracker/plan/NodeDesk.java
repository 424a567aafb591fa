package city.innovation.tracker.plan;

import city.innovation.events.Concerned;
import city.innovation.events.Link;
import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.ProjectFacts;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Changes;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.outbox.Outbox;
import city.innovation.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What every change of a node has in common: who may, on which version; then record and event. */
@ApplicationScoped
public class NodeDesk {

    private final Nodes nodes;
    private final Plans plans;
    private final Standings standings;
    private final PlanAccess access;
    private final Telling telling;

    NodeDesk(Nodes nodes, Plans plans, Standings standings, PlanAccess access, Telling telling) {
        this.nodes = nodes;
        this.plans = plans;
        this.standings = standings;
        this.access = access;
        this.telling = telling;
    }

    /** Records and events. */
    @Singleton
    static class Telling {

        private final Changes changes;
        private final Outbox outbox;

        Telling(Changes changes, Outbox outbox) {
            this.changes = changes;
            this.outbox = outbox;
        }
    }

    /** The node, if the caller may know of it; else 404. Everybody may know of unplaced projects. */
    public Node visible(UUID id) {
        return visible(nodes.require(id));
    }

    /** The project, if the caller may know of it; else 404. */
    public Node visibleProject(UUID id) {
        return visible(nodes.requireProject(id));
    }

    private Node visible(Node node) {
        if (node.planId() != null) {
            access.visible(plans.require(node.planId()));
        }
        return node;
    }

    /** The node for a change, locked: 404, then 401 or 403, then 428 or 412, then 409 if it was removed. */
    public Node take(UUID id, Version expected, Predicate<Node> may) {
        return checked(visible(nodes.lock(id)), expected, may);
    }

    /** The project for a change, locked, in the same order. */
    public Node takeProject(UUID id, Version expected, Predicate<Node> may) {
        return checked(visible(nodes.lockProject(id)), expected, may);
    }

    private Node checked(Node node, Version expected, Predicate<Node> may) {
        access.require(may.test(node));
        Version.require(expected, node.version());
        if (node.removedAt() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.removed");
        }
        return node;
    }

    /** Tells the world of a project; before the change is recorded. Its row is locked or new. */
    public void tell(Node node, Function<ProjectFacts, PlanEvent> event) {
        telling.outbox.append(event.apply(facts(node)), node.nextEvent());
    }

    /** What events say of a project. */
    public ProjectFacts facts(Node node) {
        ProjectPart project = node.project();
        List<Link> links = project.proposalId() == null
                ? List.of()
                : List.of(new Link("origin", "proposal", project.proposalId().toString()));
        return new ProjectFacts(
                node.id(),
                node.code(),
                node.planId() == null ? null : plans.require(node.planId()).code(),
                node.content().title(),
                node.content().department(),
                project.state().name(),
                project.proposalId(),
                links,
                new Concerned(
                        node.content().manager() == null
                                ? List.of()
                                : List.of(node.content().manager()),
                        List.of(node.content().department())));
    }

    /**
     * Writes the change, its record and how the node stands from now on.
     *
     * @param before as {@link NodeFields} gave it; null for a new one
     */
    public Node finish(Node node, String command, Map<String, Object> before, String reason) {
        nodes.persist(node);
        nodes.flush(); // a version made stale meanwhile fails here, not at commit
        if (before == null || NodeFields.standsOtherwise(before, NodeFields.of(node))) {
            standings.write(node);
        }
        return record(node, command, before, reason);
    }

    /** Writes the record of a change that is in the database already. */
    Node record(Node node, String command, Map<String, Object> before, String reason) {
        Diff diff = before == null ? null : Diff.between(before, NodeFields.of(node));
        telling.changes.record(
                node.kind().name().toLowerCase(Locale.ROOT), node.id(), node.version(), command, null, reason, diff);
        return node;
    }
}
