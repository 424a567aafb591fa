package city.innovation.events.call;

import city.innovation.events.Audience;
import city.innovation.events.DomainEvent;
import java.util.UUID;

/** What happened to an open call for ideas; told by proposal-service. */
public sealed interface CallEvent extends DomainEvent permits CallOpened, CallClosed, CallCancelled {

    /** The topic of proposal-service. */
    String TOPIC = "innovation.proposals";

    /** What every type begins with. */
    String PREFIX = "city.innovation.call.";

    /** What every event of a call says. */
    CallFacts call();

    @Override
    default UUID aggregateId() {
        return call().callId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default Audience audience() {
        return Audience.PUBLIC;
    }

    @Override
    default String departmentCode() {
        return call().responsibleDepartment();
    }
}
