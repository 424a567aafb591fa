package city.innovation.tracker.risk;

import city.innovation.kit.http.Page;
import city.innovation.kit.http.Paging;
import city.innovation.kit.http.Version;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.organisation.Departments;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeEnded;
import city.innovation.tracker.plan.NodeFields;
import city.innovation.tracker.project.ProjectDesk;
import com.github.f4b6a3.uuid.alt.GUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes down risks and issues and follows them to their end. */
@ApplicationScoped
class RiskService {

    private final Risks risks;
    private final RiskDuties duties;
    private final ProjectDesk desk;
    private final RiskAccess access;
    private final Departments departments;

    RiskService(Risks risks, RiskDuties duties, ProjectDesk desk, RiskAccess access, Departments departments) {
        this.risks = risks;
        this.duties = duties;
        this.desk = desk;
        this.access = access;
        this.departments = departments;
    }

    @Transactional
    Page<Risk> page(UUID project, RiskState state, Paging paging) {
        desk.visible(project);
        access.requireStaff();
        return risks.page(project, state, paging);
    }

    @Transactional
    Risk one(UUID project, UUID id) {
        desk.visible(project);
        access.requireStaff();
        return risks.require(project, id);
    }

    @Transactional
    Risk raise(UUID project, RiskContent request) {
        Node node = desk.work(project);
        RiskContent content = owned(request, node);
        requireAhead(content);
        Risk risk = new Risk(
                GUID.v7().toUUID(),
                1,
                project,
                content,
                RiskState.OPEN,
                null,
                duties.open(project, content),
                access.subject(),
                desk.now(),
                null);
        Map<String, Object> before = NodeFields.of(node);
        risks.add(risk);
        return settled(node, "raise-risk", before, null, null, risk.id());
    }

    /** Changes what is said of it; another owner or day is another duty. */
    @Transactional
    Risk edit(UUID project, UUID id, Version expected, RiskContent request) {
        Node node = desk.work(project);
        Risk old = take(project, id, expected);
        RiskContent content = owned(request, node);
        Risk changed = old.with(content);
        if (old.state() == RiskState.OPEN && isOtherDuty(old.content(), content)) {
            requireAhead(content);
            duties.close(old.dutyId(), "edit-risk");
            changed = changed.in(RiskState.OPEN, null, duties.open(project, content), null);
        }
        return write(node, "edit-risk", old, changed, null);
    }

    private static boolean isOtherDuty(RiskContent old, RiskContent now) {
        return !old.dueOn().equals(now.dueOn())
                || !Objects.equals(old.ownerSubject(), now.ownerSubject())
                || !old.ownerDepartment().equals(now.ownerDepartment());
    }

    @Transactional
    Risk close(UUID project, UUID id, Version expected, String outcome) {
        Risk old = risks.require(project, id);
        Node node = desk.work(project, found -> RiskCommand.CLOSE.mayBeGivenBy(access.relations(found, old)));
        Risk risk = take(project, id, expected);
        RiskState state = RiskCommand.CLOSE.next(risk.state());
        duties.close(risk.dutyId(), RiskCommand.CLOSE.wireName());
        return write(node, "close-risk", risk, risk.in(state, outcome, risk.dutyId(), desk.now()), null);
    }

    /** Opens it again, with a duty of its own, by its day or by today where that is over. */
    @Transactional
    Risk reopen(UUID project, UUID id, Version expected, String reason) {
        Node node = desk.work(project);
        Risk old = take(project, id, expected);
        RiskState state = RiskCommand.REOPEN.next(old.state());
        RiskContent content =
                old.content().dueOn().isBefore(desk.today()) ? old.content().dueBy(desk.today()) : old.content();
        Risk open = old.with(content).in(state, null, duties.open(project, content), null);
        return write(node, "reopen-risk", old, open, reason);
    }

    /** What is open goes with its project. */
    void ended(@Observes NodeEnded ended) {
        for (Risk risk : risks.open(ended.nodeId())) {
            duties.close(risk.dutyId(), ended.command());
            risks.write(risk.in(RiskState.CLOSED, null, risk.dutyId(), desk.now()));
        }
    }

    private RiskContent owned(RiskContent request, Node node) {
        departments.require(request.ownerDepartment(), "/ownerDepartment");
        return request.ownedBy(node.content().department());
    }

    private void requireAhead(RiskContent content) {
        if (content.dueOn().isBefore(desk.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "risk.past")));
        }
    }

    private Risk take(UUID project, UUID id, Version expected) {
        Risk found = risks.require(project, id);
        Version.require(expected, found.version());
        return found;
    }

    private Risk write(Node node, String command, Risk old, Risk changed, String reason) {
        Map<String, Object> before = NodeFields.of(node);
        risks.write(changed);
        return settled(node, command, before, reason, old, old.id());
    }

    private Risk settled(Node node, String command, Map<String, Object> before, String reason, Risk old, UUID id) {
        Risk stored = risks.require(node.id(), id);
        desk.settle(node, command, before, reason, stored.since(old));
        return stored;
    }
}
