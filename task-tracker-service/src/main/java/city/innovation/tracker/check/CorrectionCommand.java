package city.innovation.tracker.check;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.check.CheckDuty.CARRY_OUT_CORRECTION;
import static city.innovation.tracker.check.CheckDuty.CHASE_CORRECTION;
import static city.innovation.tracker.check.CheckDuty.CONFIRM_CORRECTION;
import static city.innovation.tracker.check.CheckDuty.SETTLE_CORRECTION;
import static city.innovation.tracker.check.CheckRelation.DEPARTMENT;
import static city.innovation.tracker.check.CheckRelation.ENDING;
import static city.innovation.tracker.check.CheckRelation.INSPECTOR;
import static city.innovation.tracker.check.CorrectionState.CANCELLED;
import static city.innovation.tracker.check.CorrectionState.CONFIRMED;
import static city.innovation.tracker.check.CorrectionState.OPEN;
import static city.innovation.tracker.check.CorrectionState.REPORTED;

import city.innovation.events.check.CheckActionCancelled;
import city.innovation.events.check.CheckActionConfirmed;
import city.innovation.events.check.CheckActionRejected;
import city.innovation.events.check.CheckActionReported;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a corrective action from where to where, what that tells the world and which duties it moves. */
enum CorrectionCommand implements Command<CorrectionState, CheckRelation, CheckDuty> {
    REPORT(
            from(OPEN),
            to(REPORTED),
            by(DEPARTMENT),
            CheckActionReported.TYPE,
            closes(CARRY_OUT_CORRECTION),
            closes(CHASE_CORRECTION),
            closes(SETTLE_CORRECTION),
            opens(CONFIRM_CORRECTION)),
    CONFIRM(from(REPORTED), to(CONFIRMED), by(INSPECTOR), CheckActionConfirmed.TYPE, closes(CONFIRM_CORRECTION)),
    REJECT(
            from(REPORTED),
            to(OPEN),
            by(INSPECTOR),
            CheckActionRejected.TYPE,
            closes(CONFIRM_CORRECTION),
            opens(CARRY_OUT_CORRECTION)),
    GIVE_UP(
            from(OPEN, REPORTED),
            to(CANCELLED),
            by(ENDING),
            CheckActionCancelled.TYPE,
            closes(CARRY_OUT_CORRECTION),
            closes(CHASE_CORRECTION),
            closes(SETTLE_CORRECTION),
            closes(CONFIRM_CORRECTION));

    private final Transition<CorrectionState, CheckRelation, CheckDuty> transition;

    @SafeVarargs
    CorrectionCommand(
            Set<CorrectionState> from,
            Set<CorrectionState> to,
            Set<CheckRelation> by,
            String says,
            DutyMove<CheckDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<CorrectionState, CheckRelation, CheckDuty> transition() {
        return transition;
    }

    /** The codes of the duties that it closes. */
    List<String> closed() {
        return transition.duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.CLOSES)
                .map(move -> move.duty().wireName())
                .toList();
    }
}
