package city.innovation.tracker;

import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;

/** What a feature does upon events of proposals. */
public interface ProposalListener {

    /** A consumer of the feature's own name, with the effects that it has; asked once. */
    EventConsumer listen(Inbox inbox);
}
