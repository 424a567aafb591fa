package city.innovation.events.voice;

import city.innovation.events.DomainEvent;
import city.innovation.events.proposal.ProposalEvent;
import java.util.UUID;

/** What happened in a revisit round, in which departments look again at what was overlooked. */
public sealed interface RevisitEvent extends DomainEvent
        permits RevisitOpened, RevisitItemClosed, RevisitItemReopened, RevisitCompleted {

    /** What every type begins with. */
    String PREFIX = "city.innovation.revisit.";

    /** What every event of it says. */
    RevisitFacts round();

    @Override
    default UUID aggregateId() {
        return round().roundId();
    }

    @Override
    default String topic() {
        return ProposalEvent.TOPIC;
    }
}
