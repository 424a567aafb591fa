package city.innovation.kit.inbox;

import city.innovation.kit.access.Acting;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

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

    /** Runs the effect in the running transaction, as nobody who may be asking for it. */
    void run(EventConsumer consumer, ReceivedEvent event) {
        ManagedContext requests = Arc.container().requestContext();
        InjectableContext.ContextState asking = requests.getStateIfActive();
        requests.activate();
        try {
            acting.as("system:" + consumer.name());
            acting.because(event.correlationId(), event.id());
            acting.from(event.origin());
            consumer.effect(event.type()).accept(event);
        } finally {
            requests.terminate();
            if (asking != null) {
                requests.activate(asking);
            }
        }
    }

    /** Undoes the claim. */
    private static final class StandsBehind extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StandsBehind() {
            super("An earlier event is parked", null, false, false);
        }
    }
}
