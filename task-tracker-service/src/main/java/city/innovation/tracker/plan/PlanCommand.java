package city.innovation.tracker.plan;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.plan.PlanRelation.MANAGER;
import static city.innovation.tracker.plan.PlanState.CLOSED;
import static city.innovation.tracker.plan.PlanState.CONFIRMED;
import static city.innovation.tracker.plan.PlanState.DRAFT;
import static city.innovation.tracker.plan.PlanState.UNDER_ADVICE;

import city.innovation.events.plan.PlanAdviceRequested;
import city.innovation.events.plan.PlanClosed;
import city.innovation.events.plan.PlanConfirmed;
import city.innovation.events.plan.PlanReturnedToDraft;
import city.innovation.events.plan.PlanRevised;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a plan from where to where, and what that tells the world. */
enum PlanCommand implements Command<PlanState, PlanRelation, PlanDuty> {
    REQUEST_ADVICE(from(DRAFT), to(UNDER_ADVICE), PlanAdviceRequested.TYPE),
    RETURN_TO_DRAFT(from(UNDER_ADVICE), to(DRAFT), PlanReturnedToDraft.TYPE),
    CONFIRM(from(UNDER_ADVICE), to(CONFIRMED), PlanConfirmed.TYPE),
    REVISE(from(CONFIRMED), to(CONFIRMED), PlanRevised.TYPE),
    CLOSE(from(CONFIRMED), to(CLOSED), PlanClosed.TYPE);

    private final Transition<PlanState, PlanRelation, PlanDuty> transition;

    PlanCommand(Set<PlanState> from, Set<PlanState> to, String says) {
        transition = new Transition<>(from, to, by(MANAGER), says, List.of());
    }

    @Override
    public Transition<PlanState, PlanRelation, PlanDuty> transition() {
        return transition;
    }
}
