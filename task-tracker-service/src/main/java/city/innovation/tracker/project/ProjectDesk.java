package city.innovation.tracker.project;

import city.innovation.events.plan.PlanEvent;
import city.innovation.events.plan.ProjectFacts;
import city.innovation.events.plan.ProjectProgressed;
import city.innovation.http.ProblemType;
import city.innovation.kit.change.Diff;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.kit.time.CityTime;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.ProgressTaker;
import city.innovation.tracker.plan.ProjectPart;
import city.innovation.tracker.plan.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What every change of a project and of what hangs on it has in common. */
@ApplicationScoped
public class ProjectDesk implements ProgressTaker {

    private final NodeDesk nodes;
    private final ProjectAccess access;
    private final ProjectProgress progress;
    private final Clock clock;

    ProjectDesk(NodeDesk nodes, ProjectAccess access, ProjectProgress progress, Clock clock) {
        this.nodes = nodes;
        this.access = access;
        this.progress = progress;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Seoul's date. */
    public LocalDate today() {
        return CityTime.dateOf(now());
    }

    /** The project, if the caller may know of it; else 404. */
    public Node visible(UUID id) {
        return nodes.visibleProject(id);
    }

    /** The project for a command of the table, locked: 404, 401 or 403, then 428 or 412, then 409. */
    Node take(UUID id, Version expected, ProjectCommand command) {
        Node node = nodes.takeProject(id, expected, found -> command.mayBeGivenBy(access.relations(found)));
        command.next(node.project().state());
        return node;
    }

    /** The project for another change by who leads it, locked: 404, 401 or 403, 428 or 412, then 409 if it ended. */
    Node take(UUID id, Version expected) {
        return atWork(nodes.takeProject(id, expected, access::mayLead));
    }

    /**
     * The project for a change of what hangs on it, locked: 404, then 401 or 403, then 409 if it ended. What hangs on
     * it has a version of its own.
     */
    public Node work(UUID id) {
        return atWork(nodes.takeProject(id, access::mayWork));
    }

    /** The same by whoever may do just that. */
    public Node work(UUID id, Predicate<Node> may) {
        return atWork(nodes.takeProject(id, may));
    }

    private static Node atWork(Node node) {
        ProjectState state = node.project().state();
        if (state == ProjectState.COMPLETED || state.endedEarly()) {
            throw new Refusal(ProblemType.CONFLICT, state).detailed("project.ended");
        }
        return node;
    }

    /** Tells the world; before the change is settled. */
    public void tell(Node node, Function<ProjectFacts, PlanEvent> event) {
        nodes.tell(node, event);
    }

    @Override
    public void progress(Node node) {
        ProjectPart project = node.project();
        int bp = progress.of(node);
        if (bp != project.progressBp()) {
            project.progress(bp);
            tellProgress(node);
        }
    }

    /** Takes over how far it is now, and says so in any case. */
    public void measure(Node node) {
        int old = node.project().progressBp();
        progress(node);
        if (old == node.project().progressBp()) {
            tellProgress(node);
        }
    }

    private void tellProgress(Node node) {
        Instant now = now();
        int bp = node.project().progressBp();
        int planned = Assessment.plannedBp(node, today());
        nodes.tell(node, facts -> new ProjectProgressed(facts, now, bp, planned));
    }

    /** Refuses (409) to complete what has something open. */
    void requireDone(Node node) {
        int open = progress.open(node);
        if (open > 0) {
            throw new Refusal(ProblemType.CONFLICT, open).detailed("project.milestones.open");
        }
    }

    /**
     * Writes a change: progress and health anew, the record, and how it stands from now on.
     *
     * @param before as {@code NodeFields} gave it before the change
     */
    Node settle(Node node, String command, Map<String, Object> before, String reason) {
        return settle(node, command, before, reason, Diff.none());
    }

    /**
     * The same for a change of what hangs on it.
     *
     * @param more what changed of that, by fields such as {@code milestone.dueOn}
     */
    public Node settle(Node node, String command, Map<String, Object> before, String reason, Diff more) {
        progress(node);
        node.touch();
        return nodes.finish(node, command, before, reason, more);
    }
}
