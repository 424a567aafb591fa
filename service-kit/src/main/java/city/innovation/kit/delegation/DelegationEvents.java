package city.innovation.kit.delegation;

import city.innovation.events.organisation.DelegationGranted;
import city.innovation.events.organisation.DelegationRevoked;
import city.innovation.kit.access.Delegation;
import city.innovation.kit.access.Delegations;
import city.innovation.kit.inbox.EventConsumer;
import city.innovation.kit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over delegations. */
@ApplicationScoped
public class DelegationEvents {

    private static final String CONSUMER = "delegations";

    private final EventConsumer consumer;

    DelegationEvents(Inbox inbox, Delegations delegations) {
        consumer = inbox.consumer(CONSUMER)
                .on(
                        DelegationGranted.TYPE,
                        DelegationGranted.class,
                        (granted, event) -> delegations.give(new Delegation(
                                granted.delegationId(),
                                granted.delegator(),
                                granted.department(),
                                granted.grade(),
                                granted.roles(),
                                granted.deputy(),
                                granted.validFrom(),
                                granted.validTo())))
                .on(
                        DelegationRevoked.TYPE,
                        DelegationRevoked.class,
                        (revoked, event) -> delegations.revoke(revoked.delegationId()));
    }

    /** What a service hands the events of the organisation's topic to. */
    public EventConsumer consumer() {
        return consumer;
    }
}
