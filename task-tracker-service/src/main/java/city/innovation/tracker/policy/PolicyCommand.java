package city.innovation.tracker.policy;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.policy.PolicyRelation.MANAGER;
import static city.innovation.tracker.policy.PolicyRelation.OWNER;
import static city.innovation.tracker.policy.PolicyState.CLOSED;
import static city.innovation.tracker.policy.PolicyState.FORMULATED;
import static city.innovation.tracker.policy.PolicyState.IN_PREPARATION;

import city.innovation.events.publication.PolicyClosed;
import city.innovation.events.publication.PolicyFormulated;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who leads a policy from where to where, and what it tells the world. */
enum PolicyCommand implements Command<PolicyState, PolicyRelation, PolicyDuty> {
    FORMULATE(from(IN_PREPARATION), to(FORMULATED), by(OWNER, MANAGER), PolicyFormulated.TYPE),
    CLOSE(from(IN_PREPARATION, FORMULATED), to(CLOSED), by(OWNER, MANAGER), PolicyClosed.TYPE);

    private final Transition<PolicyState, PolicyRelation, PolicyDuty> transition;

    PolicyCommand(Set<PolicyState> from, Set<PolicyState> to, Set<PolicyRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<PolicyState, PolicyRelation, PolicyDuty> transition() {
        return transition;
    }
}
