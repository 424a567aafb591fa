package city.innovation.events.voice;

import city.innovation.events.DomainEvent;
import city.innovation.events.proposal.ProposalEvent;
import java.util.UUID;

/** What happened to a grievance; told by proposal-service for the ombudsman, who depends on no department. */
public sealed interface GrievanceEvent extends DomainEvent
        permits GrievanceOpened, GrievanceRecommended, GrievanceResponded, GrievanceFollowedUp, GrievanceClosed {

    /** What every type begins with. */
    String PREFIX = "city.innovation.grievance.";

    /** What every event of it says. */
    GrievanceFacts grievance();

    @Override
    default UUID aggregateId() {
        return grievance().grievanceId();
    }

    @Override
    default String topic() {
        return ProposalEvent.TOPIC;
    }

    @Override
    default String departmentCode() {
        return grievance().responsibleDepartment();
    }
}
