package city.innovation.tracker.project;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.plan.ProjectState.COMPLETED;
import static city.innovation.tracker.plan.ProjectState.CONSOLIDATED;
import static city.innovation.tracker.plan.ProjectState.IN_PROGRESS;
import static city.innovation.tracker.plan.ProjectState.PLANNED;
import static city.innovation.tracker.plan.ProjectState.SUSPENDED;
import static city.innovation.tracker.plan.ProjectState.TERMINATED;
import static city.innovation.tracker.project.ProjectRelation.DEPARTMENT_HEAD;
import static city.innovation.tracker.project.ProjectRelation.MANAGER;
import static city.innovation.tracker.project.ProjectRelation.REVIEW;

import city.innovation.events.plan.ProjectCompleted;
import city.innovation.events.plan.ProjectConsolidated;
import city.innovation.events.plan.ProjectProgressed;
import city.innovation.events.plan.ProjectResumed;
import city.innovation.events.plan.ProjectStarted;
import city.innovation.events.plan.ProjectSuspended;
import city.innovation.events.plan.ProjectTerminated;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import city.innovation.tracker.plan.ProjectState;
import java.util.List;
import java.util.Set;

/** Who may lead a project from where to where, and what that tells the world. */
enum ProjectCommand implements Command<ProjectState, ProjectRelation, ProjectDuty> {
    START(from(PLANNED), to(IN_PROGRESS), by(DEPARTMENT_HEAD, MANAGER), ProjectStarted.TYPE),
    SUSPEND(from(IN_PROGRESS), to(SUSPENDED), by(DEPARTMENT_HEAD, MANAGER), ProjectSuspended.TYPE),
    RESUME(from(SUSPENDED), to(IN_PROGRESS), by(DEPARTMENT_HEAD, MANAGER), ProjectResumed.TYPE),
    COMPLETE(from(IN_PROGRESS), to(COMPLETED), by(DEPARTMENT_HEAD, MANAGER), ProjectCompleted.TYPE),
    SWITCH_METHOD(
            from(PLANNED, IN_PROGRESS, SUSPENDED),
            to(PLANNED, IN_PROGRESS, SUSPENDED),
            by(DEPARTMENT_HEAD, MANAGER),
            ProjectProgressed.TYPE),
    TERMINATE(from(PLANNED, IN_PROGRESS, SUSPENDED), to(TERMINATED), by(REVIEW), ProjectTerminated.TYPE),
    CONSOLIDATE(from(PLANNED, IN_PROGRESS, SUSPENDED), to(CONSOLIDATED), by(REVIEW), ProjectConsolidated.TYPE);

    private final Transition<ProjectState, ProjectRelation, ProjectDuty> transition;

    ProjectCommand(Set<ProjectState> from, Set<ProjectState> to, Set<ProjectRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<ProjectState, ProjectRelation, ProjectDuty> transition() {
        return transition;
    }
}
