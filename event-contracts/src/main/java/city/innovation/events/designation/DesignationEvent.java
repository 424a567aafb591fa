package city.innovation.events.designation;

import city.innovation.events.DomainEvent;
import city.innovation.events.plan.PlanEvent;

/** What happened to designations; told by task-tracker-service. */
public sealed interface DesignationEvent extends DomainEvent
        permits DesignationMade, DesignationEdited, DesignationScored, DesignationEnded {

    /** What the types begin with. */
    String PREFIX = "city.innovation.designation.";

    @Override
    default String topic() {
        return PlanEvent.TOPIC;
    }
}
