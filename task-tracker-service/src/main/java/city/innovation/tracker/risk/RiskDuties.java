package city.innovation.tracker.risk;

import city.innovation.kit.duty.Duties;
import city.innovation.kit.duty.DutySelection;
import city.innovation.kit.duty.OpenDuty;
import city.innovation.kit.duty.Responsible;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The duties to deal with risks and issues; they hang on the project. */
@ApplicationScoped
class RiskDuties {

    private static final String RESOURCE = "project";

    private final Duties duties;

    RiskDuties(Duties duties) {
        this.duties = duties;
    }

    UUID open(UUID project, RiskContent risk) {
        Responsible who = risk.ownerSubject() == null
                ? Responsible.department(risk.ownerDepartment())
                : Responsible.subject(risk.ownerSubject());
        return duties.open(OpenDuty.until(RiskDuty.HANDLE_PROJECT_RISK.wireName(), RESOURCE, project, who, risk.dueOn())
                        .titled(risk.title()))
                .id();
    }

    void close(UUID duty, String by) {
        duties.close(DutySelection.one(duty), by);
    }
}
