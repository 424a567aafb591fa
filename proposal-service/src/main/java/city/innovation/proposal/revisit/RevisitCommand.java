package city.innovation.proposal.revisit;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.revisit.RevisitItemState.CHANGED;
import static city.innovation.proposal.revisit.RevisitItemState.OPEN;
import static city.innovation.proposal.revisit.RevisitItemState.PROPOSED;
import static city.innovation.proposal.revisit.RevisitItemState.REASONED;
import static city.innovation.proposal.revisit.RevisitRelation.COLLEAGUE;
import static city.innovation.proposal.revisit.RevisitRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.revisit.RevisitRelation.MANAGER;

import city.innovation.events.voice.RevisitItemClosed;
import city.innovation.events.voice.RevisitItemReopened;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/**
 * How a department deals with a theme. The department's duty closes with its last theme, so that no single command moves
 * it.
 */
enum RevisitCommand implements Command<RevisitItemState, RevisitRelation, RevisitDuty> {
    QUICK_CHANGE(CHANGED, by(DEPARTMENT_HEAD, COLLEAGUE)),
    PROPOSE(PROPOSED, by(DEPARTMENT_HEAD, COLLEAGUE)),
    LINK_PROPOSAL(PROPOSED, by(DEPARTMENT_HEAD, COLLEAGUE)),
    GIVE_REASON(REASONED, by(DEPARTMENT_HEAD)),
    REOPEN(from(CHANGED, PROPOSED, REASONED), OPEN, by(DEPARTMENT_HEAD, MANAGER), RevisitItemReopened.TYPE);

    private final Transition<RevisitItemState, RevisitRelation, RevisitDuty> transition;

    RevisitCommand(RevisitItemState target, Set<RevisitRelation> by) {
        this(from(OPEN), target, by, RevisitItemClosed.TYPE);
    }

    RevisitCommand(Set<RevisitItemState> from, RevisitItemState target, Set<RevisitRelation> by, String says) {
        transition = new Transition<>(from, to(target), by, says, List.of());
    }

    @Override
    public Transition<RevisitItemState, RevisitRelation, RevisitDuty> transition() {
        return transition;
    }
}
