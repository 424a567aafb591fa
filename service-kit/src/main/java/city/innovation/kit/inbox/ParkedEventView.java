package city.innovation.kit.inbox;

import java.time.Instant;

/**
 * A parked event as operators see it.
 *
 * @param id for the command
 * @param consumer which part of the service could not carry it out
 * @param sequence which event of its subject it is
 * @param code kind of failure
 * @param reason what happened at the last try
 * @param attempts how often it was tried
 * @param state PARKED, or BEHIND where an earlier event of the subject is parked
 */
public record ParkedEventView(
        long id,
        String consumer,
        String topic,
        String source,
        String subject,
        long sequence,
        String eventId,
        String type,
        String code,
        String reason,
        int attempts,
        String state,
        Instant parkedAt) {

    static ParkedEventView of(ParkedEvent parked) {
        ReceivedEvent event = parked.event();
        return new ParkedEventView(
                parked.id(),
                parked.consumer(),
                event.topic(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.id(),
                event.type(),
                parked.code(),
                parked.reason(),
                parked.attempts(),
                parked.state().name(),
                parked.parkedAt());
    }
}
