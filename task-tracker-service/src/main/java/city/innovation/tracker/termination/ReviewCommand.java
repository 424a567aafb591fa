package city.innovation.tracker.termination;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.termination.ReviewDuty.ANSWER_HEARING;
import static city.innovation.tracker.termination.ReviewDuty.DECIDE_TERMINATION;
import static city.innovation.tracker.termination.ReviewDuty.REVIEW_AGAIN;
import static city.innovation.tracker.termination.ReviewRelation.DEPARTMENT_HEAD;
import static city.innovation.tracker.termination.ReviewRelation.EXECUTIVE;
import static city.innovation.tracker.termination.ReviewRelation.MANAGER;
import static city.innovation.tracker.termination.ReviewState.CONSOLIDATED;
import static city.innovation.tracker.termination.ReviewState.CONTINUED;
import static city.innovation.tracker.termination.ReviewState.HEARING;
import static city.innovation.tracker.termination.ReviewState.NOMINATED;
import static city.innovation.tracker.termination.ReviewState.REVIEW;
import static city.innovation.tracker.termination.ReviewState.TERMINATED;
import static city.innovation.tracker.termination.ReviewState.WITHDRAWN;

import city.innovation.events.plan.TerminationDecided;
import city.innovation.events.plan.TerminationHeard;
import city.innovation.events.plan.TerminationHearingOpened;
import city.innovation.events.plan.TerminationWithdrawn;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a termination review from where to where, what that tells the world and which duties it moves. */
enum ReviewCommand implements Command<ReviewState, ReviewRelation, ReviewDuty> {
    OPEN_HEARING(from(NOMINATED), to(HEARING), by(MANAGER), TerminationHearingOpened.TYPE, opens(ANSWER_HEARING)),
    ANSWER(
            from(HEARING),
            to(REVIEW),
            by(DEPARTMENT_HEAD),
            TerminationHeard.TYPE,
            closes(ANSWER_HEARING),
            opens(DECIDE_TERMINATION)),
    PROCEED(
            from(HEARING),
            to(REVIEW),
            by(MANAGER),
            TerminationHeard.TYPE,
            closes(ANSWER_HEARING),
            opens(DECIDE_TERMINATION)),
    TERMINATE(
            from(REVIEW), to(TERMINATED), by(MANAGER, EXECUTIVE), TerminationDecided.TYPE, closes(DECIDE_TERMINATION)),
    CONSOLIDATE(
            from(REVIEW),
            to(CONSOLIDATED),
            by(MANAGER, EXECUTIVE),
            TerminationDecided.TYPE,
            closes(DECIDE_TERMINATION)),
    CONTINUE(
            from(REVIEW),
            to(CONTINUED),
            by(MANAGER, EXECUTIVE),
            TerminationDecided.TYPE,
            closes(DECIDE_TERMINATION),
            opens(REVIEW_AGAIN)),
    WITHDRAW(from(NOMINATED, HEARING), to(WITHDRAWN), by(MANAGER), TerminationWithdrawn.TYPE, closes(ANSWER_HEARING));

    private final Transition<ReviewState, ReviewRelation, ReviewDuty> transition;

    @SafeVarargs
    ReviewCommand(
            Set<ReviewState> from,
            Set<ReviewState> to,
            Set<ReviewRelation> by,
            String says,
            DutyMove<ReviewDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<ReviewState, ReviewRelation, ReviewDuty> transition() {
        return transition;
    }
}
