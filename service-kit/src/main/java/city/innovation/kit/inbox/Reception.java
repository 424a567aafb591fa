package city.innovation.kit.inbox;

import city.innovation.kit.problem.LogTrace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes one event after the other: duplicates are passed over, passing failures tried again without end, others parked
 * after some tries, and what follows a parked event of the same subject parked behind it.
 */
@ApplicationScoped
class Reception {

    private final Effects effects;
    private final Parking parking;
    private final Patience patience;
    private final InboxMetrics metrics;

    Reception(Effects effects, Parking parking, Patience patience, InboxMetrics metrics) {
        this.effects = effects;
        this.parking = parking;
        this.patience = patience;
        this.metrics = metrics;
    }

    void receive(EventConsumer consumer, ConsumerRecord<String, byte[]> kafka) {
        try {
            if (isUnknown(consumer, EventReader.typeIn(kafka))) {
                return;
            }
            ReceivedEvent event = EventReader.read(kafka);
            if (!isUnknown(consumer, event.type())) {
                LogTrace.begin(event.traceId());
                settle(consumer, event, kafka, null);
            }
        } catch (UnreadableEvent e) {
            settle(consumer, unreadable(kafka), kafka, Failure.of(e, 1));
        } finally {
            LogTrace.end();
        }
    }

    /** Most of what a topic holds is of no type that a consumer knows, and is passed over before more of it is read. */
    private boolean isUnknown(EventConsumer consumer, String type) {
        return type != null && consumer.effect(type) == null && metrics.count(consumer.name(), "unknown");
    }

    /** Goes on until there is an effect or the event is parked; {@code verdict} is why to park it, or null. */
    private void settle(
            EventConsumer consumer, ReceivedEvent event, ConsumerRecord<String, byte[]> kafka, Failure verdict) {
        Tries tries = patience.tries(event);
        Failure reason = verdict;
        boolean settled = false;
        while (!settled) {
            try {
                settled =
                        reason == null ? attempt(consumer, event, kafka) : parking.park(consumer, event, kafka, reason);
            } catch (RuntimeException e) {
                metrics.count(consumer.name(), "failed");
                Failure judged = tries.failed(e);
                reason = reason == null ? judged : reason;
            }
        }
    }

    private boolean attempt(EventConsumer consumer, ReceivedEvent event, ConsumerRecord<String, byte[]> kafka) {
        if (!consumer.isConcernedBy(event)) {
            return metrics.count(consumer.name(), "passed-over");
        }
        return switch (effects.carryOut(consumer, event)) {
            case FRESH -> metrics.count(consumer.name(), "effect");
            case DUPLICATE -> metrics.count(consumer.name(), "duplicate");
            case BEHIND -> parking.parkBehind(consumer, event, kafka);
        };
    }

    /** What is no CloudEvent has no subject whose order could be kept; it stands for itself. */
    private static ReceivedEvent unreadable(ConsumerRecord<String, byte[]> kafka) {
        return new ReceivedEvent(
                kafka.topic(),
                "none",
                "/unreadable/" + kafka.topic(),
                "unreadable",
                kafka.partition() + "-" + kafka.offset(),
                kafka.offset() + 1,
                Map.of(),
                null);
    }
}
