package city.innovation.tracker.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.project.ProjectAccess;
import city.innovation.tracker.project.ProjectDesk;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Files for the caller's eyes: whoever knows of the project, and internal ones for those who work for the city. */
@ApplicationScoped
class AttachmentReading {

    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final ProjectAttachments attachments;
    private final List<AttachmentUse> uses;

    AttachmentReading(
            ProjectDesk desk, ProjectAccess access, ProjectAttachments attachments, @All List<AttachmentUse> uses) {
        this.desk = desk;
        this.access = access;
        this.attachments = attachments;
        this.uses = uses;
    }

    /** A file with its content. */
    record Whole(ProjectAttachment attachment, byte[] content) {}

    @Transactional
    List<ProjectAttachment> list(UUID project) {
        desk.visible(project);
        return attachments.of(project).stream().filter(this::shown).toList();
    }

    @Transactional
    ProjectAttachment get(UUID project, UUID id) {
        desk.visible(project);
        ProjectAttachment found = attachments.require(project, id);
        if (!shown(found)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return found;
    }

    @Transactional
    Whole download(UUID project, UUID id) {
        return new Whole(get(project, id), attachments.content(id));
    }

    boolean isUsed(UUID id) {
        return uses.stream().anyMatch(use -> use.names(id));
    }

    /** Who acts, by subject id. */
    String subject() {
        return access.subject();
    }

    private boolean shown(ProjectAttachment attachment) {
        return !attachment.internal() || access.isStaff();
    }
}
