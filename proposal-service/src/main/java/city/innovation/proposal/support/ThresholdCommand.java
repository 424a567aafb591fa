package city.innovation.proposal.support;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.ProposalRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.ProposalRelation.EXECUTIVE;
import static city.innovation.proposal.ProposalRelation.MANAGER;
import static city.innovation.proposal.ProposalRelation.PUBLIC;
import static city.innovation.proposal.support.ThresholdState.ANSWERED;
import static city.innovation.proposal.support.ThresholdState.BELOW;
import static city.innovation.proposal.support.ThresholdState.REACHED;

import city.innovation.events.duty.DutyClosed;
import city.innovation.events.proposal.ProposalThresholdReached;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import city.innovation.proposal.ProposalRelation;
import java.util.List;
import java.util.Set;

/** What leads a threshold from where to where. Supporters reach it and let it fall; which office answers is rule data. */
enum ThresholdCommand implements Command<ThresholdState, ProposalRelation, ThresholdDuty> {
    REACH(from(BELOW), to(REACHED), by(PUBLIC), ProposalThresholdReached.TYPE, opens(ThresholdDuty.ANSWER)),
    FALL(from(REACHED), to(BELOW), by(PUBLIC), DutyClosed.TYPE, closes(ThresholdDuty.ANSWER)),
    LIFT(from(BELOW), to(REACHED), by(MANAGER), ProposalThresholdReached.TYPE, opens(ThresholdDuty.ANSWER)),
    /** Also from below, of the office's own accord. */
    ANSWER(
            from(BELOW, REACHED),
            to(ANSWERED),
            by(DEPARTMENT_HEAD, MANAGER, EXECUTIVE),
            DutyClosed.TYPE,
            closes(ThresholdDuty.ANSWER));

    private final Transition<ThresholdState, ProposalRelation, ThresholdDuty> transition;

    ThresholdCommand(
            Set<ThresholdState> from,
            Set<ThresholdState> to,
            Set<ProposalRelation> by,
            String says,
            DutyMove<ThresholdDuty> duty) {
        transition = new Transition<>(from, to, by, says, List.of(duty));
    }

    @Override
    public Transition<ThresholdState, ProposalRelation, ThresholdDuty> transition() {
        return transition;
    }
}
