package city.innovation.kit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that the broker has not acknowledged.
 *
 * @param attributes further CloudEvents attributes, a flat JSON object of strings
 * @param age since it was written
 */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        UUID aggregateId,
        String type,
        long sequence,
        Instant occurredAt,
        String attributes,
        String data,
        Duration age) {}
