package city.innovation.tracker.plan;

import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.ProjectCreated;
import city.innovation.events.plan.ProjectFacts;
import city.innovation.events.plan.ProjectMoved;
import city.innovation.events.plan.ProjectRescheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;

/** Tells of projects that came into a plan, moved, left it or got other dates, whoever did it; not of areas and tasks. */
@ApplicationScoped
class NodeNews {

    private final NodeDesk desk;
    private final Tree tree;
    private final Event<NodeEnded> endings;

    NodeNews(NodeDesk desk, Tree tree, Event<NodeEnded> endings) {
        this.desk = desk;
        this.tree = tree;
        this.endings = endings;
    }

    void created(Node node) {
        tell(node, ProjectCreated::new);
    }

    /** Tells that it stands elsewhere, if it does. */
    void moved(Node node, UUID from) {
        UUID to = node.parentId();
        if (!Objects.equals(from, to)) {
            tell(node, (facts, now) -> new ProjectMoved(facts, now, from, to));
        }
    }

    void removed(Node node) {
        tell(node, (facts, now) -> new ProjectMoved(facts, now, node.parentId(), null));
        endings.fire(new NodeEnded(node.id(), "remove", false));
    }

    /** Tells that its period is another, if it is. */
    void rescheduled(Node node, NodeContent old) {
        LocalDate first = node.content().startsOn();
        LocalDate last = node.content().endsOn();
        if (!Objects.equals(first, old.startsOn()) || !Objects.equals(last, old.endsOn())) {
            tell(node, (facts, now) -> new ProjectRescheduled(facts, now, old.startsOn(), old.endsOn(), first, last));
        }
    }

    private void tell(Node node, BiFunction<ProjectFacts, Instant, PlanEvent> event) {
        if (node.kind() == NodeKind.PROJECT) {
            Instant now = tree.now();
            desk.tell(node, facts -> event.apply(facts, now));
        }
    }
}
