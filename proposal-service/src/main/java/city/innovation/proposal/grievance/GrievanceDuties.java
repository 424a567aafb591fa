package city.innovation.proposal.grievance;

import city.innovation.http.Role;
import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import city.innovation.kit.lifecycle.DutyMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Moves a grievance's duties as the lifecycle's table says. */
@ApplicationScoped
class GrievanceDuties {

    /** Of a grievance in change records and duties. */
    static final String RESOURCE = "grievance";

    private final Duties duties;
    private final GrievanceRules rules;

    GrievanceDuties(Duties duties, GrievanceRules rules) {
        this.duties = duties;
        this.rules = rules;
    }

    /** Closes and opens what the command moves; a follow-up opens only where a day was named. */
    void move(Grievance grievance, GrievanceCommand command) {
        List<String> closes = command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.CLOSES)
                .map(move -> move.duty().kind())
                .toList();
        if (!closes.isEmpty()) {
            duties.close(grievance.id(), closes, command.wireName());
        }
        command.transition().duties().stream()
                .filter(move -> move.kind() == DutyMove.Kind.OPENS)
                .forEach(move -> open(grievance, move.duty()));
    }

    private void open(Grievance grievance, GrievanceDuty duty) {
        switch (duty) {
            case RESPOND_TO_RECOMMENDATION ->
                duties.open(OpenDuty.within(
                                duty.kind(),
                                RESOURCE,
                                grievance.id(),
                                Responsible.department(grievance.department()),
                                rules.terms(grievance.ruleVersion()).respond(),
                                grievance.ruleVersion())
                        .titled(grievance.number()));
            case FOLLOW_UP_GRIEVANCE -> {
                if (grievance.followUpOn() != null) {
                    duties.open(OpenDuty.until(
                                    duty.kind(),
                                    RESOURCE,
                                    grievance.id(),
                                    Responsible.role(Role.OMBUDSMAN.wireName()),
                                    grievance.followUpOn())
                            .titled(grievance.number()));
                }
            }
        }
    }
}
