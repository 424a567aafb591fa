package city.innovation.tracker.disclosure;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.disclosure.InformationRequestRelation.DEPARTMENT_HEAD;
import static city.innovation.tracker.disclosure.InformationRequestRelation.MANAGER;
import static city.innovation.tracker.disclosure.InformationRequestRelation.REQUESTER;
import static city.innovation.tracker.disclosure.InformationRequestState.CLOSED;
import static city.innovation.tracker.disclosure.InformationRequestState.DECIDED;
import static city.innovation.tracker.disclosure.InformationRequestState.OBJECTED;
import static city.innovation.tracker.disclosure.InformationRequestState.RECEIVED;
import static city.innovation.tracker.disclosure.InformationRequestState.WITHDRAWN;

import city.innovation.events.publication.InformationRequestAssigned;
import city.innovation.events.publication.InformationRequestDecided;
import city.innovation.events.publication.InformationRequestExtended;
import city.innovation.events.publication.InformationRequestObjected;
import city.innovation.events.publication.InformationRequestWithdrawn;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who leads a request for information from where to where; the duty to decide opens with its receipt. */
enum InformationRequestCommand
        implements Command<InformationRequestState, InformationRequestRelation, InformationRequestDuty> {
    ASSIGN(
            from(RECEIVED, OBJECTED),
            to(RECEIVED, OBJECTED),
            by(DEPARTMENT_HEAD, MANAGER),
            InformationRequestAssigned.TYPE),
    EXTEND(from(RECEIVED, OBJECTED), to(RECEIVED, OBJECTED), by(DEPARTMENT_HEAD), InformationRequestExtended.TYPE),
    DECIDE(
            from(RECEIVED),
            to(DECIDED),
            by(DEPARTMENT_HEAD),
            InformationRequestDecided.TYPE,
            closes(InformationRequestDuty.DECIDE)),
    OBJECT(
            from(DECIDED),
            to(OBJECTED),
            by(REQUESTER),
            InformationRequestObjected.TYPE,
            opens(InformationRequestDuty.DECIDE_OBJECTION)),
    DECIDE_OBJECTION(
            from(OBJECTED),
            to(CLOSED),
            by(DEPARTMENT_HEAD),
            InformationRequestDecided.TYPE,
            closes(InformationRequestDuty.DECIDE_OBJECTION)),
    WITHDRAW(
            from(RECEIVED),
            to(WITHDRAWN),
            by(REQUESTER),
            InformationRequestWithdrawn.TYPE,
            closes(InformationRequestDuty.DECIDE));

    private final Transition<InformationRequestState, InformationRequestRelation, InformationRequestDuty> transition;

    @SafeVarargs
    InformationRequestCommand(
            Set<InformationRequestState> from,
            Set<InformationRequestState> to,
            Set<InformationRequestRelation> by,
            String says,
            DutyMove<InformationRequestDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<InformationRequestState, InformationRequestRelation, InformationRequestDuty> transition() {
        return transition;
    }
}
