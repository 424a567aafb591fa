package city.innovation.events.check;

import city.innovation.events.DomainEvent;
import city.innovation.events.plan.PlanEvent;

/** What happened to checks; told by task-tracker-service. */
public sealed interface CheckEvent extends DomainEvent
        permits CheckOpened,
                CheckSubmitted,
                CheckVerified,
                CheckClosed,
                CheckReopened,
                CheckCancelled,
                CheckActionReported,
                CheckActionConfirmed,
                CheckActionRejected,
                CheckActionCancelled {

    /** What the types begin with. */
    String PREFIX = "city.innovation.check.";

    @Override
    default String topic() {
        return PlanEvent.TOPIC;
    }
}
