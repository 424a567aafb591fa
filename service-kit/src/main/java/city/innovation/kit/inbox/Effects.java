package city.innovation.kit.inbox;

import city.innovation.kit.access.Acting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Runs what an event brings about: as the service itself, because of the event, in the transaction of the inbox. */
@ApplicationScoped
class Effects {

    private final InboxTable inbox;
    private final Acting acting;

    Effects(InboxTable inbox, Acting acting) {
        this.inbox = inbox;
        this.acting = acting;
    }

    /** Carries the event out unless it is a duplicate or stands behind a parked one. */
    InboxTable.Claim carryOut(EventConsumer consumer, ReceivedEvent event) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                InboxTable.Claim claim = inbox.claim(consumer.name(), event);
                switch (claim) {
                    case FRESH -> run(consumer, event);
                    case BEHIND -> throw new StandsBehind();
                    case DUPLICATE -> {}
                }
                return claim;
            });
        } catch (StandsBehind e) {
            return InboxTable.Claim.BEHIND;
        }
    }

    /** Runs the effect in the running transaction. */
    @ActivateRequestContext
    void run(EventConsumer consumer, ReceivedEvent event) {
        acting.as("system:" + consumer.name());
        acting.because(event.correlationId(), event.id());
        acting.from(event.origin());
        consumer.effect(event.type()).accept(event);
    }

    /** Undoes the claim. */
    private static final class StandsBehind extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StandsBehind() {
            super("An earlier event is parked", null, false, false);
        }
    }
}
