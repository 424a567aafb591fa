package city.innovation.tracker.termination;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.ProjectState;
import city.innovation.tracker.project.ProjectEnding;
import city.innovation.tracker.workitem.WorkItem;
import city.innovation.tracker.workitem.WorkItemService;
import city.innovation.tracker.workitem.WorkItemState;
import jakarta.enterprise.context.ApplicationScoped;
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
        ProjectState state = node.project().state();
        if (state == ProjectState.COMPLETED || state.endedEarly() || node.removedAt() != null) {
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

    /** Whether the work goes on; true of none. */
    boolean isLive(TargetType type, UUID id) {
        return id == null || find(type, id).isPresent();
    }

    /** Refuses (409) to make work part of itself, or of what does not go on. */
    void requireLive(Review review) {
        UUID into = review.ruling().into();
        if (review.targetId().equals(into) || !isLive(review.targetType(), into)) {
            boolean project = review.targetType() == TargetType.NODE;
            throw new Refusal(ProblemType.CONFLICT).detailed(project ? "project.into.ended" : "work-item.into.ended");
        }
    }

    /** Ends the work as decided. */
    void end(Review review) {
        String ground = review.ground().name();
        UUID id = review.targetId();
        Ruling ruling = review.ruling();
        UUID into = ruling.into();
        if (review.targetType() == TargetType.WORK_ITEM) {
            items.end(id, ruling.endsOn(), into, ground);
        } else if (into == null) {
            projects.terminate(id, ground, ruling.savedWon(), ruling.savedHours());
        } else {
            projects.consolidate(id, into, ground, ruling.savedWon(), ruling.savedHours());
        }
    }
}
