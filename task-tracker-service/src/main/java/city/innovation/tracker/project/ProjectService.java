package city.innovation.tracker.project;

import city.innovation.events.plan.ProjectCompleted;
import city.innovation.events.plan.ProjectResumed;
import city.innovation.events.plan.ProjectStarted;
import city.innovation.events.plan.ProjectSuspended;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeEnded;
import city.innovation.tracker.plan.NodeFields;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads projects on. */
@ApplicationScoped
class ProjectService {

    private final ProjectDesk desk;
    private final ObjectMapper json;
    private final Event<NodeEnded> endings;

    ProjectService(ProjectDesk desk, ObjectMapper json, Event<NodeEnded> endings) {
        this.desk = desk;
        this.json = json;
        this.endings = endings;
    }

    @Transactional
    Node start(UUID id, Version expected) {
        Node node = desk.take(id, expected, ProjectCommand.START);
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.START, null);
        desk.tell(node, facts -> new ProjectStarted(facts, now));
        return desk.settle(node, ProjectCommand.START.wireName(), before, null);
    }

    @Transactional
    Node suspend(UUID id, Version expected, String reason) {
        Node node = desk.take(id, expected, ProjectCommand.SUSPEND);
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.SUSPEND, reason);
        desk.tell(node, facts -> new ProjectSuspended(facts, now));
        return desk.settle(node, ProjectCommand.SUSPEND.wireName(), before, reason);
    }

    @Transactional
    Node resume(UUID id, Version expected) {
        Node node = desk.take(id, expected, ProjectCommand.RESUME);
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.RESUME, null);
        desk.tell(node, facts -> new ProjectResumed(facts, now));
        return desk.settle(node, ProjectCommand.RESUME.wireName(), before, null);
    }

    /** Says that it was carried out, and what it brought; every milestone was reached, or 409. */
    @Transactional
    Node complete(UUID id, Version expected, ProjectOutcome request) {
        Node node = desk.take(id, expected, ProjectCommand.COMPLETE);
        requireSound(request);
        desk.requireDone(node);
        Map<String, Object> before = NodeFields.of(node);
        Instant now = move(node, ProjectCommand.COMPLETE, null);
        ProjectOutcome outcome = request.spent(node.content().executedWon());
        node.project().bring(json.valueToTree(outcome));
        desk.progress(node);
        int bp = node.project().progressBp();
        desk.tell(
                node,
                facts -> new ProjectCompleted(
                        facts,
                        now,
                        outcome.firstEffectOn(),
                        bp,
                        outcome.executedWon(),
                        outcome.implementers().stream().map(Implementer::told).toList(),
                        outcome.savingWon(),
                        outcome.costWon(),
                        outcome.costClass() == null ? null : outcome.costClass().name(),
                        outcome.hoursSaved(),
                        outcome.hoursAdded(),
                        outcome.citizensServed()));
        endings.fire(new NodeEnded(id, ProjectCommand.COMPLETE.wireName(), true));
        return desk.settle(node, ProjectCommand.COMPLETE.wireName(), before, null);
    }

    private void requireSound(ProjectOutcome outcome) {
        Implementer.requireSound(outcome.implementers());
        LocalDate latest = desk.today().plusYears(1);
        if (outcome.firstEffectOn().isAfter(latest)) {
            throw Refusal.of(List.of(Flaw.ofBody("/firstEffectOn", "project.effect.far", latest.toString())));
        }
        if ((outcome.savingWon() == null) != (outcome.costClass() == null)) {
            throw Refusal.of(List.of(Flaw.ofBody("/costClass", "project.outcome.class")));
        }
    }

    /** Measures its progress in another way; the figure is told in any case. */
    @Transactional
    Node switchMethod(UUID id, Version expected, ProjectRequests.SwitchMethod request) {
        Node node = desk.take(id, expected, ProjectCommand.SWITCH_METHOD);
        Map<String, Object> before = NodeFields.of(node);
        node.project().measureBy(request.method());
        desk.measure(node);
        return desk.settle(node, ProjectCommand.SWITCH_METHOD.wireName(), before, request.reason());
    }

    /** Says who works with it, all of them. */
    @Transactional
    Node workWith(UUID id, Version expected, ProjectRequests.Partners request) {
        Node node = desk.take(id, expected);
        Map<String, Object> before = NodeFields.of(node);
        node.project().workWith(request.partners(), request.citizenLed());
        return desk.settle(node, "work-with", before, null);
    }

    private Instant move(Node node, ProjectCommand command, String reason) {
        Instant now = desk.now();
        node.project().move(command.next(node.project().state()), now, reason);
        return now;
    }
}
