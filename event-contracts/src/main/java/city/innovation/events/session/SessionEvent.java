package city.innovation.events.session;

import city.innovation.events.Audience;
import city.innovation.events.DomainEvent;
import city.innovation.events.proposal.ProposalEvent;
import java.util.UUID;

/** What happened to a participation session; told by proposal-service. */
public sealed interface SessionEvent extends DomainEvent
        permits SessionPlanned,
                SessionOpened,
                SessionClosed,
                SessionRescheduled,
                SessionHeld,
                SessionCorrected,
                SessionCancelled,
                SessionPlaceGiven {

    /** The topic of proposal-service. */
    String TOPIC = ProposalEvent.TOPIC;

    /** What every type begins with. */
    String PREFIX = "city.innovation.session.";

    /** What every event of a session says. */
    SessionFacts session();

    @Override
    default UUID aggregateId() {
        return session().sessionId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    /** Sessions are public but those for officials alone, and events that name whom they concern. */
    @Override
    default Audience audience() {
        return session().internal() || !session().concerned().subjects().isEmpty() ? Audience.STAFF : Audience.PUBLIC;
    }

    @Override
    default String departmentCode() {
        return session().responsibleDepartment();
    }
}
