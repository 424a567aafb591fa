package city.innovation.tracker.project;

import city.innovation.events.plan.ProjectConsolidated;
import city.innovation.events.plan.ProjectTerminated;
import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeEnded;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.plan.Nodes;
import city.innovation.tracker.plan.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Ends projects early, as a termination review decided: from then on roll-ups leave them out, the past stays. */
@ApplicationScoped
public class ProjectEnding {

    private final Nodes nodes;
    private final ProjectDesk desk;
    private final Event<NodeEnded> endings;

    ProjectEnding(Nodes nodes, ProjectDesk desk, Event<NodeEnded> endings) {
        this.nodes = nodes;
        this.desk = desk;
        this.endings = endings;
    }

    /**
     * Ends a project; 409 if it has ended already.
     *
     * @param ground why, as a code
     * @param savedWon budget that is freed, in won, or null
     * @param savedHours yearly working hours that are freed, or null
     */
    @Transactional
    public Node terminate(UUID id, String ground, Long savedWon, Long savedHours) {
        Node node = nodes.lockProject(id);
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.TERMINATE, ground);
        desk.tell(node, facts -> new ProjectTerminated(facts, now, ground, savedWon, savedHours));
        return end(node, ProjectCommand.TERMINATE, before, ground);
    }

    /**
     * Makes a project part of another, which goes on; 409 if either has ended.
     *
     * @param into the project that goes on
     * @param ground why, as a code
     * @param savedWon budget that is freed, in won, or null
     * @param savedHours yearly working hours that are freed, or null
     */
    @Transactional
    public Node consolidate(UUID id, UUID into, String ground, Long savedWon, Long savedHours) {
        nodes.lockProject(id.compareTo(into) < 0 ? id : into); // in one order, whoever becomes part of whom
        Node node = nodes.lockProject(id);
        Node other = nodes.lockProject(into);
        ProjectState state = other.project().state();
        boolean goesOn = state != ProjectState.COMPLETED && !state.endedEarly() && other.removedAt() == null;
        if (id.equals(into) || !goesOn) {
            throw new Refusal(ProblemType.CONFLICT).detailed("project.into.ended");
        }
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.CONSOLIDATE, ground);
        desk.tell(node, facts -> new ProjectConsolidated(facts, now, ground, into, savedWon, savedHours));
        return end(node, ProjectCommand.CONSOLIDATE, before, ground);
    }

    private Instant move(Node node, ProjectCommand command, String ground) {
        Instant now = desk.now();
        node.project().move(command.next(node.project().state()), now, ground);
        return now;
    }

    private Node end(Node node, ProjectCommand command, Map<String, Object> before, String ground) {
        endings.fire(new NodeEnded(node.id(), command.wireName(), false));
        return desk.settle(node, command.wireName(), before, ground);
    }
}
