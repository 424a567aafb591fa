package city.innovation.tracker.consultation;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.tracker.consultation.ConsultationRelation.ASKER;
import static city.innovation.tracker.consultation.ConsultationRelation.AUDIT_BODY;
import static city.innovation.tracker.consultation.ConsultationRelation.DEPARTMENT_HEAD;
import static city.innovation.tracker.consultation.ConsultationState.ANSWERED;
import static city.innovation.tracker.consultation.ConsultationState.ASKED;
import static city.innovation.tracker.consultation.ConsultationState.CONCLUDED;
import static city.innovation.tracker.consultation.ConsultationState.WITHDRAWN;

import city.innovation.events.publication.ConsultationAnswered;
import city.innovation.events.publication.ConsultationFollowed;
import city.innovation.events.publication.ConsultationWithdrawn;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who leads a pre-consultation from where to where; the duty to answer opens with the question. */
enum ConsultationCommand implements Command<ConsultationState, ConsultationRelation, ConsultationDuty> {
    ANSWER(
            from(ASKED),
            to(ANSWERED),
            by(AUDIT_BODY),
            ConsultationAnswered.TYPE,
            closes(ConsultationDuty.ANSWER),
            opens(ConsultationDuty.PROVE)),
    PROVE(
            from(ANSWERED),
            to(CONCLUDED),
            by(ASKER, DEPARTMENT_HEAD),
            ConsultationFollowed.TYPE,
            closes(ConsultationDuty.PROVE)),
    WITHDRAW(
            from(ASKED),
            to(WITHDRAWN),
            by(ASKER, DEPARTMENT_HEAD),
            ConsultationWithdrawn.TYPE,
            closes(ConsultationDuty.ANSWER));

    private final Transition<ConsultationState, ConsultationRelation, ConsultationDuty> transition;

    @SafeVarargs
    ConsultationCommand(
            Set<ConsultationState> from,
            Set<ConsultationState> to,
            Set<ConsultationRelation> by,
            String says,
            DutyMove<ConsultationDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<ConsultationState, ConsultationRelation, ConsultationDuty> transition() {
        return transition;
    }
}
