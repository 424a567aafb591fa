package city.innovation.tracker.risk;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.risk.RiskDuty.HANDLE_PROJECT_RISK;
import static city.innovation.tracker.risk.RiskRelation.OWNER;
import static city.innovation.tracker.risk.RiskRelation.WORKING;
import static city.innovation.tracker.risk.RiskState.CLOSED;
import static city.innovation.tracker.risk.RiskState.OPEN;

import city.innovation.events.duty.DutyClosed;
import city.innovation.events.duty.DutyOpened;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a risk or an issue from where to where; its duty's events tell the world. */
enum RiskCommand implements Command<RiskState, RiskRelation, RiskDuty> {
    CLOSE(from(OPEN), to(CLOSED), by(OWNER, WORKING), DutyClosed.TYPE, closes(HANDLE_PROJECT_RISK)),
    REOPEN(from(CLOSED), to(OPEN), by(WORKING), DutyOpened.TYPE, opens(HANDLE_PROJECT_RISK));

    private final Transition<RiskState, RiskRelation, RiskDuty> transition;

    RiskCommand(Set<RiskState> from, Set<RiskState> to, Set<RiskRelation> by, String says, DutyMove<RiskDuty> duty) {
        transition = new Transition<>(from, to, by, says, List.of(duty));
    }

    @Override
    public Transition<RiskState, RiskRelation, RiskDuty> transition() {
        return transition;
    }
}
