package city.innovation.tracker.plan;

import city.innovation.http.ProblemType;
import city.innovation.kit.problem.Refusal;
import java.util.UUID;

/** Figures are of nodes that stand in a plan. */
final class Placed {

    private Placed() {}

    /** The plan that the node stands in; 409 for an unplaced project. */
    static Plan in(Plans plans, Node node) {
        if (node.planId() == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.unplaced");
        }
        return plans.require(node.planId());
    }

    /** Refuses (409) a node that did not stand in the plan then. */
    static void require(RollUp rollUp, UUID node) {
        if (rollUp.node(node) == null) {
            throw new Refusal(ProblemType.CONFLICT).detailed("node.not-then");
        }
    }
}
