package city.innovation.tracker.termination;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.project.ProjectEnding;
import city.innovation.tracker.workitem.WorkItem;
import city.innovation.tracker.workitem.WorkItemService;
import city.innovation.tracker.workitem.WorkItemState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the work under review, and ends it. */
@ApplicationScoped
class Targets {

    private final NodeDesk nodes;
    private final ProjectEnding projects;
    private final WorkItemService items;

    Targets(NodeDesk nodes, ProjectEnding projects, WorkItemService items) {
        this.nodes = nodes;
        this.projects = projects;
        this.items = items;
    }

    /** The work; 400 if there is none, 409 if it has ended already. */
    Target require(TargetType type, UUID id) {
        try {
            return type == TargetType.NODE ? project(id) : item(id);
        } catch (Refusal e) {
            if (e.type() == ProblemType.NOT_FOUND) {
                throw Refusal.of(List.of(Flaw.ofBody("/targetId", "termination.target.unknown")));
            }
            throw e;
        }
    }

    /** The same; empty where there is no such work, or where it has ended already. */
    Optional<Target> find(TargetType type, UUID id) {
        try {
            return Optional.of(require(type, id));
        } catch (Refusal e) {
            return Optional.empty(); // whoever proposed is not here to be told; people look at the proposal
        }
    }

    private Target project(UUID id) {
        Node node = nodes.visibleProject(id);
        if (node.project().state().endedEarly() || node.removedAt() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("termination.target.ended");
        }
        return new Target(
                TargetType.NODE,
                id,
                node.content().title(),
                node.content().department(),
                node.planId() == null ? null : nodes.facts(node).planCode(),
                null,
                node.content().budgetWon());
    }

    private Target item(UUID id) {
        WorkItem item = items.known(id);
        if (item.state() != WorkItemState.ACTIVE) {
            throw new Refusal(ProblemType.CONFLICT).detailed("termination.target.ended");
        }
        return new Target(
                TargetType.WORK_ITEM, id, item.title(), item.department(), null, item.yearlyHours(), item.budgetWon());
    }

    /** Ends the work as decided; {@code into} is work of the same type, or null. */
    void end(Review review, UUID into, LocalDate on) {
        String ground = review.ground().name();
        if (review.targetType() == TargetType.WORK_ITEM) {
            items.end(review.targetId(), on, into, ground);
        } else if (into == null) {
            projects.terminate(review.targetId(), ground, review.savedWon(), review.savedHours());
        } else {
            projects.consolidate(review.targetId(), into, ground, review.savedWon(), review.savedHours());
        }
    }
}
