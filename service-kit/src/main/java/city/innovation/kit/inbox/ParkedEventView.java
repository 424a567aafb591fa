package city.innovation.kit.inbox;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
@Schema(
        name = "ParkedEvent",
        requiredProperties = {
            "id",
            "consumer",
            "topic",
            "source",
            "subject",
            "sequence",
            "eventId",
            "type",
            "code",
            "attempts",
            "state",
            "parkedAt"
        },
        examples = """
                {"id":41,"consumer":"proposal","topic":"innovation.plans","source":"/innovation/task-tracker-service",
                 "subject":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10","sequence":3,
                 "eventId":"019a8f4e-2222-7a51-9d10-5f2f6f0c7b10","type":"city.innovation.project.completed.v1",
                 "code":"unreadable","reason":"firstEffectOn is missing","attempts":3,"state":"PARKED",
                 "parkedAt":"2026-03-02T01:15:00Z"}""")
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

    /** A page of parked events, for the document alone. */
    @Schema(name = "ParkedEventPage", requiredProperties = "items", examples = """
                    {"items":[{"id":41,"consumer":"proposal","topic":"innovation.plans",
                     "source":"/innovation/task-tracker-service","subject":"019a8f4e-1111-7a51-9d10-5f2f6f0c7b10",
                     "sequence":3,"eventId":"019a8f4e-2222-7a51-9d10-5f2f6f0c7b10",
                     "type":"city.innovation.project.completed.v1","code":"unreadable","attempts":3,"state":"PARKED",
                     "parkedAt":"2026-03-02T01:15:00Z"}]}""")
    record ParkedEventPage(List<ParkedEventView> items, String nextCursor, Long total) {}

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
