package city.innovation.events.organisation;

import city.innovation.events.DomainEvent;
import city.innovation.events.plan.PlanEvent;

/** What changed in the city's organisation; told by task-tracker-service. */
public sealed interface OrganisationEvent extends DomainEvent
        permits DepartmentChanged, MemberChanged, DelegationGranted, DelegationRevoked {

    /** The topic of task-tracker-service. */
    String TOPIC = PlanEvent.TOPIC;

    @Override
    default String topic() {
        return TOPIC;
    }
}
