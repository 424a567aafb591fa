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
import city.innovation.kit.sql.Sql;
import io.quarkus.arc.All;
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

        private static final String NEXT_EVENT = """
                update node set event_sequence = event_sequence + 1 where id = ? returning event_sequence
                """;

        private final Changes changes;
        private final Outbox outbox;
        private final List<ProjectKeeper> keepers;
        private final Aims aims;
        private final Sql sql;

        Telling(Changes changes, Outbox outbox, @All List<ProjectKeeper> keepers, Aims aims, Sql sql) {
            this.changes = changes;
            this.outbox = outbox;
            this.keepers = keepers;
            this.aims = aims;
            this.sql = sql;
        }

        long nextEvent(UUID node) {
            return sql.query(NEXT_EVENT, row -> row.getLong(1), node).getFirst();
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

    /** A node of that kind for a change, locked: 404, then 401 or 403, then 428 or 412, then 409 if it was removed. */
    public Node take(NodeKind kind, UUID id, Version expected, Predicate<Node> may) {
        Node node = visible(nodes.lock(id));
        if (node.kind() != kind) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return checked(node, expected, may);
    }

    /** The project for a change, locked, in the same order. */
    public Node takeProject(UUID id, Version expected, Predicate<Node> may) {
        return checked(visible(nodes.lockProject(id)), expected, may);
    }

    /** The project for a change of what hangs on it, which has versions of its own. */
    public Node takeProject(UUID id, Predicate<Node> may) {
        Node node = visible(nodes.lockProject(id));
        access.require(may.test(node));
        return standing(node);
    }

    private Node checked(Node node, Version expected, Predicate<Node> may) {
        access.require(may.test(node));
        Version.require(expected, node.version());
        return standing(node);
    }

    private static Node standing(Node node) {
        if (node.removedAt() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.removed");
        }
        return node;
    }

    /** Tells the world of a project; before the change is recorded. Its row is locked or new. */
    public void tell(Node node, Function<ProjectFacts, PlanEvent> event) {
        telling.outbox.append(event.apply(facts(node)), node.nextEvent());
    }

    /** Tells what time alone changed, beside the version; its row is locked and the entity unchanged. */
    public void tellByTime(Node node, Function<ProjectFacts, PlanEvent> event) {
        telling.outbox.append(event.apply(facts(node)), telling.nextEvent(node.id()));
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
        return finish(node, command, before, reason, Diff.none());
    }

    /**
     * The same where more changed than the node's own fields.
     *
     * @param more what of the things that hang on it
     */
    public Node finish(Node node, String command, Map<String, Object> before, String reason, Diff more) {
        if (node.kind() == NodeKind.PROJECT && before != null && node.removedAt() == null) {
            telling.keepers.forEach(keeper -> keeper.changed(node));
        }
        nodes.persist(node);
        nodes.flush(); // a version made stale meanwhile fails here, not at commit
        if (before == null || NodeFields.standsOtherwise(before, NodeFields.of(node))) {
            standings.write(node);
        }
        if (before == null || !more.isEmpty() || NodeFields.aimsOtherwise(before, NodeFields.of(node))) {
            telling.aims.write(node);
        }
        return record(
                node, command, before == null ? null : difference(node, before).then(more), reason);
    }

    private static Diff difference(Node node, Map<String, Object> before) {
        return Diff.between(before, NodeFields.of(node));
    }

    /** Writes the record of a change that is in the database already, with what else changed. */
    void record(Node node, String command, Map<String, Object> before, Diff more) {
        record(node, command, before == null ? null : difference(node, before).then(more), (String) null);
    }

    private Node record(Node node, String command, Diff diff, String reason) {
        telling.changes.record(
                node.kind().name().toLowerCase(Locale.ROOT), node.id(), node.version(), command, null, reason, diff);
        return node;
    }
}
