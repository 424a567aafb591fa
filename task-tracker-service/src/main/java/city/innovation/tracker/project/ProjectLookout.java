package city.innovation.tracker.project;

import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What may happen next with a project. */
@ApplicationScoped
class ProjectLookout {

    private final ProjectDesk desk;
    private final ProjectAccess access;

    ProjectLookout(ProjectDesk desk, ProjectAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** The table's commands, and what is no step of the lifecycle. */
    @Transactional
    ProjectActions actions(UUID id) {
        Node node = desk.visible(id);
        ProjectState state = node.project().state();
        if (node.removedAt() != null) {
            return new ProjectActions(state, List.of());
        }
        List<String> actions = new ArrayList<>(access.allowed(node));
        boolean atWork = state != ProjectState.COMPLETED && !state.endedEarly();
        addIf(actions, "edit", access.mayLead(node));
        addIf(actions, "work-with", atWork && access.mayLead(node));
        addIf(actions, "work", atWork && access.mayWork(node));
        addIf(actions, "score", access.mayLead(node) && !state.endedEarly());
        return new ProjectActions(state, actions);
    }

    private static void addIf(List<String> actions, String action, boolean may) {
        if (may) {
            actions.add(action);
        }
    }
}
