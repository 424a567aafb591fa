package city.innovation.proposal.grievance;

import static city.innovation.kit.lifecycle.Command.by;
import static city.innovation.kit.lifecycle.Command.closes;
import static city.innovation.kit.lifecycle.Command.from;
import static city.innovation.kit.lifecycle.Command.opens;
import static city.innovation.kit.lifecycle.Command.to;
import static city.innovation.proposal.grievance.GrievanceDuty.FOLLOW_UP_GRIEVANCE;
import static city.innovation.proposal.grievance.GrievanceDuty.RESPOND_TO_RECOMMENDATION;
import static city.innovation.proposal.grievance.GrievanceRelation.DEPARTMENT_HEAD;
import static city.innovation.proposal.grievance.GrievanceRelation.OMBUDSMAN;
import static city.innovation.proposal.grievance.GrievanceState.CLOSED;
import static city.innovation.proposal.grievance.GrievanceState.OPENED;
import static city.innovation.proposal.grievance.GrievanceState.RECOMMENDED;
import static city.innovation.proposal.grievance.GrievanceState.RESPONDED;

import city.innovation.events.voice.GrievanceClosed;
import city.innovation.events.voice.GrievanceFollowedUp;
import city.innovation.events.voice.GrievanceRecommended;
import city.innovation.events.voice.GrievanceResponded;
import city.innovation.kit.lifecycle.Command;
import city.innovation.kit.lifecycle.DutyMove;
import city.innovation.kit.lifecycle.Transition;
import java.util.List;
import java.util.Set;

/** Who may lead a grievance from where to where; nobody but the ombudsman opens and ends one. */
enum GrievanceCommand implements Command<GrievanceState, GrievanceRelation, GrievanceDuty> {
    RECOMMEND(
            from(OPENED, RESPONDED),
            to(RECOMMENDED),
            by(OMBUDSMAN),
            GrievanceRecommended.TYPE,
            closes(FOLLOW_UP_GRIEVANCE),
            opens(RESPOND_TO_RECOMMENDATION),
            opens(FOLLOW_UP_GRIEVANCE)),
    RESPOND(
            from(RECOMMENDED),
            to(RESPONDED),
            by(DEPARTMENT_HEAD),
            GrievanceResponded.TYPE,
            closes(RESPOND_TO_RECOMMENDATION)),
    FOLLOW_UP(
            from(RECOMMENDED, RESPONDED),
            to(RECOMMENDED, RESPONDED),
            by(OMBUDSMAN),
            GrievanceFollowedUp.TYPE,
            closes(FOLLOW_UP_GRIEVANCE),
            opens(FOLLOW_UP_GRIEVANCE)),
    CLOSE(
            from(OPENED, RECOMMENDED, RESPONDED),
            to(CLOSED),
            by(OMBUDSMAN),
            GrievanceClosed.TYPE,
            closes(RESPOND_TO_RECOMMENDATION),
            closes(FOLLOW_UP_GRIEVANCE));

    private final Transition<GrievanceState, GrievanceRelation, GrievanceDuty> transition;

    @SafeVarargs
    GrievanceCommand(
            Set<GrievanceState> from,
            Set<GrievanceState> to,
            Set<GrievanceRelation> by,
            String says,
            DutyMove<GrievanceDuty>... duties) {
        transition = new Transition<>(from, to, by, says, List.of(duties));
    }

    @Override
    public Transition<GrievanceState, GrievanceRelation, GrievanceDuty> transition() {
        return transition;
    }
}
