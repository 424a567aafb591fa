package city.innovation.proposal.call;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.call.CallRelation.MANAGER;
import static city.innovation.proposal.call.CallRelation.TIME;
import static city.innovation.proposal.call.CallState.CANCELLED;
import static city.innovation.proposal.call.CallState.CLOSED;
import static city.innovation.proposal.call.CallState.DRAFT;

import city.innovation.events.call.CallCancelled;
import city.innovation.events.call.CallClosed;
import city.innovation.events.call.CallOpened;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who or what leads a call from where to where, and what it tells the world. */
enum CallCommand implements Command<CallState, CallRelation, CallDuty> {
    OPEN(from(DRAFT), to(CallState.OPEN), by(MANAGER, TIME), CallOpened.TYPE),
    CLOSE(from(CallState.OPEN), to(CLOSED), by(MANAGER, TIME), CallClosed.TYPE),
    CANCEL(from(DRAFT, CallState.OPEN), to(CANCELLED), by(MANAGER), CallCancelled.TYPE);

    private final Transition<CallState, CallRelation, CallDuty> transition;

    CallCommand(Set<CallState> from, Set<CallState> to, Set<CallRelation> by, String says) {
        transition = new Transition<>(from, to, by, says, List.of());
    }

    @Override
    public Transition<CallState, CallRelation, CallDuty> transition() {
        return transition;
    }
}
