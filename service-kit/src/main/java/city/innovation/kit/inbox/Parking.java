package city.innovation.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Puts events aside, with a copy in the dead-letter topic, so that those of other subjects go on. */
@ApplicationScoped
class Parking {

    private final InboxTable inbox;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;

    Parking(InboxTable inbox, ParkedEvents parked, DeadLetters deadLetters, InboxMetrics metrics) {
        this.inbox = inbox;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** Parks what failed; true. */
    boolean park(EventConsumer consumer, ReceivedEvent event, ConsumerRecord<String, byte[]> kafka, Failure failure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long last = inbox.lock(consumer.name(), event.source(), event.subject());
            if (last < event.sequence()) {
                keep(consumer, event, kafka, failure, ParkedEvent.State.PARKED);
            }
            return true;
        });
    }

    /** Parks what follows a parked event; false if none is parked any more, so that this one can be carried out. */
    boolean parkBehind(EventConsumer consumer, ReceivedEvent event, ConsumerRecord<String, byte[]> kafka) {
        return QuarkusTransaction.requiringNew().call(() -> {
            inbox.lock(consumer.name(), event.source(), event.subject());
            if (parked.firstWaiting(consumer.name(), event.source(), event.subject())
                    .isEmpty()) {
                return false;
            }
            keep(consumer, event, kafka, Failure.behind(), ParkedEvent.State.BEHIND);
            return true;
        });
    }

    /** The copy goes before the commit: it may be there twice, never not at all. */
    private void keep(
            EventConsumer consumer,
            ReceivedEvent event,
            ConsumerRecord<String, byte[]> kafka,
            Failure failure,
            ParkedEvent.State state)
            throws Exception {
        if (parked.park(consumer.name(), event, failure, state)) {
            deadLetters.copy(consumer.name(), kafka, failure, state);
            metrics.count(consumer.name(), "parked");
        }
    }
}
