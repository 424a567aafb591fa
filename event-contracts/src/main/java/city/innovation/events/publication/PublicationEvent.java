package city.innovation.events.publication;

import city.innovation.events.DomainEvent;
import city.innovation.events.plan.PlanEvent;

/** What happened to policies, requests for information, advice and the city's rank; told by task-tracker-service. */
public sealed interface PublicationEvent extends DomainEvent
        permits InformationRequestReceived,
                InformationRequestAssigned,
                InformationRequestExtended,
                InformationRequestDecided,
                InformationRequestObjected,
                InformationRequestWithdrawn,
                ConsultationAsked,
                ConsultationAnswered,
                ConsultationFollowed,
                ConsultationWithdrawn,
                PolicyFormulated,
                PolicyClosed,
                CompetitivenessPublished {

    /** The topic of task-tracker-service. */
    String TOPIC = PlanEvent.TOPIC;

    @Override
    default String topic() {
        return TOPIC;
    }
}
