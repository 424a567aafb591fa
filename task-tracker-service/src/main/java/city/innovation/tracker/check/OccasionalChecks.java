package city.innovation.tracker.check;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import city.innovation.tracker.plan.Node;
import city.innovation.tracker.plan.NodeDesk;
import city.innovation.tracker.plan.NodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opens checks at need. */
@ApplicationScoped
class OccasionalChecks {

    private final CheckOpening opening;
    private final CheckAccess access;
    private final CheckRules rules;
    private final NodeDesk nodes;

    OccasionalChecks(CheckOpening opening, CheckAccess access, CheckRules rules, NodeDesk nodes) {
        this.opening = opening;
        this.access = access;
        this.rules = rules;
        this.nodes = nodes;
    }

    /** By any member of the task force, on anything that has neither left its plan nor ended early. */
    @Transactional
    Check open(CheckRequests.Open request) {
        access.require(access.isTaskForce());
        Node node = nodes.visible(request.nodeId());
        if (request.dueOn() != null && request.dueOn().isBefore(rules.today())) {
            throw Refusal.of(List.of(Flaw.ofBody("/dueOn", "check.past")));
        }
        if (node.removedAt() != null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.removed");
        }
        if (node.kind() == NodeKind.PROJECT && node.project().state().endedEarly()) {
            throw new Refusal(ProblemType.CONFLICT, node.project().state()).detailed("project.ended");
        }
        Occasion occasion = Occasion.occasional(
                rules.today(), request.reason(), rules.now(), access.caller().subject());
        return opening.open(node, occasion, request.dueOn());
    }
}
