package city.innovation.events.duty;

import city.innovation.events.DomainEvent;
import java.util.UUID;

/** What happened to a duty; told by the service that keeps it, on its own topic. */
public sealed interface DutyEvent extends DomainEvent
        permits DutyOpened, DutyPaused, DutyResumed, DutyRedated, DutyHandedOver, DutyWarned, DutyBreached, DutyClosed {

    /** What every type begins with. */
    String PREFIX = "city.innovation.duty.";

    /** What every event of a duty says. */
    DutyFacts duty();

    @Override
    default UUID aggregateId() {
        return duty().dutyId();
    }

    @Override
    default String departmentCode() {
        return duty().responsibleDepartment();
    }
}
