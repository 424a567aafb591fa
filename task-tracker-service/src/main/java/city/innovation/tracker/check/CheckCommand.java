package city.innovation.tracker.check;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.check.CheckDuty.CARRY_OUT_CORRECTION;
import static city.innovation.tracker.check.CheckDuty.CHASE_CHECK;
import static city.innovation.tracker.check.CheckDuty.SETTLE_CHECK;
import static city.innovation.tracker.check.CheckDuty.SUBMIT_CHECK;
import static city.innovation.tracker.check.CheckDuty.VERIFY_CHECK;
import static city.innovation.tracker.check.CheckRelation.DEPARTMENT;
import static city.innovation.tracker.check.CheckRelation.INSPECTOR;
import static city.innovation.tracker.check.CheckRelation.MANAGER;
import static city.innovation.tracker.check.CheckState.CANCELLED;
import static city.innovation.tracker.check.CheckState.CLOSED;
import static city.innovation.tracker.check.CheckState.FOLLOW_UP;
import static city.innovation.tracker.check.CheckState.OPEN;
import static city.innovation.tracker.check.CheckState.SUBMITTED;

import city.innovation.events.check.CheckCancelled;
import city.innovation.events.check.CheckClosed;
import city.innovation.events.check.CheckReopened;
import city.innovation.events.check.CheckSubmitted;
import city.innovation.events.check.CheckVerified;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a check from where to where, what that tells the world and which duties it moves. */
enum CheckCommand implements Command<CheckState, CheckRelation, CheckDuty> {
    SUBMIT(
            from(OPEN),
            to(SUBMITTED),
            by(DEPARTMENT),
            CheckSubmitted.TYPE,
            closes(SUBMIT_CHECK),
            closes(CHASE_CHECK),
            closes(SETTLE_CHECK),
            opens(VERIFY_CHECK)),
    /** To the follow-up where corrective actions are open, else to the end. */
    VERIFY(
            from(SUBMITTED),
            to(FOLLOW_UP, CLOSED),
            by(INSPECTOR),
            CheckVerified.TYPE,
            closes(VERIFY_CHECK),
            opens(CARRY_OUT_CORRECTION)),
    CLOSE(from(FOLLOW_UP), to(CLOSED), by(INSPECTOR), CheckClosed.TYPE),
    REOPEN(
            from(SUBMITTED, FOLLOW_UP, CLOSED),
            to(OPEN),
            by(INSPECTOR, MANAGER),
            CheckReopened.TYPE,
            closes(VERIFY_CHECK),
            opens(SUBMIT_CHECK)),
    CANCEL(
            from(OPEN, SUBMITTED),
            to(CANCELLED),
            by(INSPECTOR, MANAGER),
            CheckCancelled.TYPE,
            closes(SUBMIT_CHECK),
            closes(VERIFY_CHECK),
            closes(CHASE_CHECK),
            closes(SETTLE_CHECK));

    private final Transition<CheckState, CheckRelation, CheckDuty> transition;

    @SafeVarargs
    CheckCommand(
            Set<CheckState> from,
            Set<CheckState> to,
            Set<CheckRelation> by,
            String says,
            DutyMove<CheckDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<CheckState, CheckRelation, CheckDuty> transition() {
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
