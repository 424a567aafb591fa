package city.innovation.tracker.attachment;

import city.innovation.http.ProblemType;
import city.innovation.kit.attachment.MediaTypes;
import city.innovation.kit.attachment.SentFile;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.project.ProjectDesk;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Attaches files to projects, by those who may change what hangs on them, while they are not over. */
@ApplicationScoped
class AttachmentService {

    private final ProjectDesk desk;
    private final ProjectAttachments attachments;
    private final AttachmentReading reading;
    private final AttachmentRules rules;
    private final MediaTypes types;

    AttachmentService(
            ProjectDesk desk,
            ProjectAttachments attachments,
            AttachmentReading reading,
            AttachmentRules rules,
            MediaTypes types) {
        this.desk = desk;
        this.attachments = attachments;
        this.reading = reading;
        this.rules = rules;
        this.types = types;
    }

    /** Attaches a file; number and total size are limited by the rule (409). */
    @Transactional
    ProjectAttachment add(UUID project, SentFile file, boolean internal) {
        Node node = desk.work(project);
        String type = types.of(file);
        List<ProjectAttachment> there = attachments.of(project);
        long total =
                file.size() + there.stream().mapToLong(ProjectAttachment::size).sum();
        rules.on(desk.today()).requireRoom(there.size(), total);
        ProjectAttachment added = new ProjectAttachment(
                GUID.v7().toUUID(),
                1,
                project,
                file.name(),
                type,
                file.size(),
                file.sha256(),
                internal,
                desk.now(),
                null);
        Map<String, Object> before = NodeFields.of(node);
        attachments.add(added, file, reading.subject());
        desk.settle(node, "attach", before, null, added.added());
        return added;
    }

    /** Takes a file away, which stays on record; one that a milestone names stays (409). */
    @Transactional
    ProjectAttachment remove(UUID project, UUID id, Version expected, String reason) {
        Node node = desk.work(project);
        ProjectAttachment attachment = attachments.require(project, id);
        Version.require(expected, attachment.version());
        if (reading.isUsed(id)) {
            throw new Refusal(ProblemType.CONFLICT).detailed("project.attachment.used");
        }
        Map<String, Object> before = NodeFields.of(node);
        ProjectAttachment removed = attachments.remove(id, reading.subject(), reason, desk.now());
        desk.settle(
                node, "remove-attachment", before, reason, attachment.added().reversed());
        return removed;
    }
}
