package city.innovation.proposal.session;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.session.CommitmentState.DROPPED;
import static city.innovation.proposal.session.CommitmentState.KEPT;
import static city.innovation.proposal.session.CommitmentState.OPEN;
import static city.innovation.proposal.session.SessionDuty.CARRY_OUT_INSTRUCTION;
import static city.innovation.proposal.session.SessionDuty.KEEP_COMMITMENT;
import static city.innovation.proposal.session.SessionRelation.MANAGER;
import static city.innovation.proposal.session.SessionRelation.ORGANISER;
import static city.innovation.proposal.session.SessionRelation.OWNER;

import city.innovation.events.duty.DutyClosed;
import city.innovation.events.duty.DutyOpened;
import city.innovation.events.duty.DutyRedated;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a commitment or instruction from where to where; its duty's events tell the world. */
enum CommitmentCommand implements Command<CommitmentState, SessionRelation, SessionDuty> {
    KEEP(
            from(OPEN),
            to(KEPT),
            by(OWNER, ORGANISER, MANAGER),
            DutyClosed.TYPE,
            closes(KEEP_COMMITMENT),
            closes(CARRY_OUT_INSTRUCTION)),
    REDATE(from(OPEN), to(OPEN), by(OWNER, ORGANISER, MANAGER), DutyRedated.TYPE),
    DROP(
            from(OPEN),
            to(DROPPED),
            by(ORGANISER, MANAGER),
            DutyClosed.TYPE,
            closes(KEEP_COMMITMENT),
            closes(CARRY_OUT_INSTRUCTION)),
    /** Undoes a wrong keeping or dropping. */
    RESUME(
            from(KEPT, DROPPED),
            to(OPEN),
            by(ORGANISER, MANAGER),
            DutyOpened.TYPE,
            opens(KEEP_COMMITMENT),
            opens(CARRY_OUT_INSTRUCTION));

    private final Transition<CommitmentState, SessionRelation, SessionDuty> transition;

    @SafeVarargs
    CommitmentCommand(
            Set<CommitmentState> from,
            Set<CommitmentState> to,
            Set<SessionRelation> by,
            String says,
            DutyMove<SessionDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<CommitmentState, SessionRelation, SessionDuty> transition() {
        return transition;
    }
}
