package city.innovation.proposal.session;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.session.SessionDuty.CARRY_OUT_INSTRUCTION;
import static city.innovation.proposal.session.SessionDuty.KEEP_COMMITMENT;
import static city.innovation.proposal.session.SessionRelation.MANAGER;
import static city.innovation.proposal.session.SessionRelation.ORGANISER;
import static city.innovation.proposal.session.SessionState.CANCELLED;
import static city.innovation.proposal.session.SessionState.CLOSED;
import static city.innovation.proposal.session.SessionState.HELD;
import static city.innovation.proposal.session.SessionState.OPEN;
import static city.innovation.proposal.session.SessionState.PLANNED;

import city.innovation.events.session.SessionCancelled;
import city.innovation.events.session.SessionClosed;
import city.innovation.events.session.SessionCorrected;
import city.innovation.events.session.SessionHeld;
import city.innovation.events.session.SessionOpened;
import city.innovation.events.session.SessionRescheduled;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a session from where to where, and what that tells the world. */
enum SessionCommand implements Command<SessionState, SessionRelation, SessionDuty> {
    OPEN_SIGN_UP(from(PLANNED, CLOSED), to(OPEN), SessionOpened.TYPE),
    CLOSE_SIGN_UP(from(OPEN), to(CLOSED), SessionClosed.TYPE),
    RESCHEDULE(from(PLANNED, OPEN, CLOSED), to(PLANNED, OPEN, CLOSED), SessionRescheduled.TYPE),
    HOLD(from(PLANNED, OPEN, CLOSED), to(HELD), SessionHeld.TYPE),
    CORRECT(from(HELD), to(HELD), SessionCorrected.TYPE),
    CANCEL(
            from(PLANNED, OPEN, CLOSED),
            to(CANCELLED),
            SessionCancelled.TYPE,
            closes(KEEP_COMMITMENT),
            closes(CARRY_OUT_INSTRUCTION)),
    /** Takes back that it was held at all. */
    ANNUL(from(HELD), to(CANCELLED), SessionCorrected.TYPE, closes(KEEP_COMMITMENT), closes(CARRY_OUT_INSTRUCTION));

    private final Transition<SessionState, SessionRelation, SessionDuty> transition;

    @SafeVarargs
    SessionCommand(Set<SessionState> from, Set<SessionState> to, String says, DutyMove<SessionDuty>... duties) {
        transition = new Transition<>(from, to, by(ORGANISER, MANAGER), says, List.of(duties));
    }

    @Override
    public Transition<SessionState, SessionRelation, SessionDuty> transition() {
        return transition;
    }
}
