package city.innovation.tracker.milestone;

import city.innovation.tracker.project.ProjectAccess;
import city.innovation.tracker.project.ProjectDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Milestones for the caller's eyes. */
@ApplicationScoped
class MilestoneLists {

    private final Milestones milestones;
    private final ProjectDesk desk;
    private final ProjectAccess access;

    MilestoneLists(Milestones milestones, ProjectDesk desk, ProjectAccess access) {
        this.milestones = milestones;
        this.desk = desk;
        this.access = access;
    }

    @Transactional
    List<Milestone> of(UUID project) {
        desk.visible(project);
        return milestones.of(project).stream().map(this::shown).toList();
    }

    @Transactional
    Milestone one(UUID project, UUID id) {
        desk.visible(project);
        return shown(milestones.require(project, id));
    }

    private Milestone shown(Milestone milestone) {
        return access.isStaff() ? milestone : milestone.forOthers();
    }
}
