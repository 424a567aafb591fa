package city.innovation.tracker.milestone;

import city.innovation.events.plan.MilestoneCompleted;
import city.innovation.http.ProblemType;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.attachment.ProjectAttachments;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.plan.ProjectState;
import city.innovation.tracker.project.ProjectAccess;
import city.innovation.tracker.project.ProjectDesk;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans milestones and says that they were reached. */
@ApplicationScoped
class MilestoneService {

    /** Of one project. */
    static final int MOST = 200;

    private final Milestones milestones;
    private final ProjectDesk desk;
    private final ProjectAccess access;
    private final ProjectAttachments attachments;

    MilestoneService(Milestones milestones, ProjectDesk desk, ProjectAccess access, ProjectAttachments attachments) {
        this.milestones = milestones;
        this.desk = desk;
        this.access = access;
        this.attachments = attachments;
    }

    @Transactional
    Milestone add(UUID project, Milestone.Content content) {
        Node node = desk.work(project);
        if (milestones.of(project).size() >= MOST) {
            throw new Refusal(ProblemType.CONFLICT, MOST).detailed("milestone.many");
        }
        Map<String, Object> before = NodeFields.of(node);
        UUID id = GUID.v7().toUUID();
        milestones.add(id, project, content, desk.now());
        Milestone added = milestones.require(project, id);
        desk.settle(node, "add-milestone", before, content.reason(), added.since(null));
        return added;
    }

    /** Changes what it is; another day or weight needs a reason. */
    @Transactional
    Milestone edit(UUID project, UUID id, Version expected, Milestone.Content content) {
        Node node = desk.work(project);
        Milestone old = take(project, id, expected);
        boolean replanned = !old.dueOn().equals(content.dueOn()) || old.weight() != content.weightOrOne();
        if (replanned && (content.reason() == null || content.reason().isBlank())) {
            throw Refusal.of(List.of(Flaw.ofBody("/reason", "milestone.reason")));
        }
        Milestone changed = new Milestone(
                id,
                old.version(),
                project,
                content.title(),
                content.description(),
                content.weightOrOne(),
                content.dueOn(),
                old.completedOn(),
                old.evidence(),
                old.attachments(),
                old.completedBy());
        return write(node, "edit-milestone", old, changed, content.reason());
    }

    /** Says that it was reached, with what shows it; the project is being worked on, or 409. */
    @Transactional
    Milestone complete(UUID project, UUID id, Version expected, Milestone.Complete request) {
        Node node = desk.work(project);
        Milestone old = take(project, id, expected);
        MilestoneCommand.COMPLETE.next(old.state());
        if (node.project().state() != ProjectState.IN_PROGRESS) {
            throw new Refusal(ProblemType.CONFLICT, node.project().state()).detailed("milestone.project.rests");
        }
        LocalDate on = request.completedOn() == null ? desk.today() : request.completedOn();
        if (on.isAfter(desk.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/completedOn", "milestone.future")));
        }
        attachments.require(project, request.attachments(), "/attachments");
        Milestone reached = reached(old, on, request.evidence(), request.attachments(), access.subject());
        desk.tell(node, facts -> new MilestoneCompleted(facts, id, on, old.dueOn(), old.weight()));
        return write(node, "complete-milestone", old, reached, null);
    }

    /** Takes back that it was reached. */
    @Transactional
    Milestone reopen(UUID project, UUID id, Version expected, String reason) {
        Node node = desk.work(project);
        Milestone old = take(project, id, expected);
        MilestoneCommand.REOPEN.next(old.state());
        Map<String, Object> before = NodeFields.of(node);
        Milestone open = reached(old, null, null, List.of(), null);
        milestones.write(open);
        desk.measure(node);
        desk.settle(node, "reopen-milestone", before, reason, open.since(old));
        return milestones.require(project, id);
    }

    @Transactional
    void remove(UUID project, UUID id, Version expected, String reason) {
        Node node = desk.work(project);
        Milestone old = take(project, id, expected);
        Map<String, Object> before = NodeFields.of(node);
        milestones.remove(id, desk.now());
        desk.settle(node, "remove-milestone", before, reason, old.since(null).reversed());
    }

    private Milestone take(UUID project, UUID id, Version expected) {
        Milestone found = milestones.require(project, id);
        Version.require(expected, found.version());
        return found;
    }

    private Milestone write(Node node, String command, Milestone old, Milestone changed, String reason) {
        Map<String, Object> before = NodeFields.of(node);
        milestones.write(changed);
        desk.settle(node, command, before, reason, changed.since(old));
        return milestones.require(node.id(), old.id());
    }

    private static Milestone reached(Milestone old, LocalDate on, String evidence, List<UUID> files, String by) {
        return new Milestone(
                old.id(),
                old.version(),
                old.projectId(),
                old.title(),
                old.description(),
                old.weight(),
                old.dueOn(),
                on,
                evidence,
                files,
                by);
    }
}
