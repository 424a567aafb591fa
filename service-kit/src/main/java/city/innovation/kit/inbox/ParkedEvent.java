package city.innovation.kit.inbox;

import java.time.Instant;

/**
 * An event that waits for an operator, or waited.
 *
 * @param code kind of failure, the simple name of the exception
 * @param attempts how often its effect was tried
 */
record ParkedEvent(
        long id,
        String consumer,
        ReceivedEvent event,
        String code,
        String reason,
        int attempts,
        State state,
        Instant parkedAt,
        Instant redrivenAt) {

    /** Where it stands. */
    enum State {
        /** Its effect failed. */
        PARKED,
        /** An earlier event of its subject is parked. */
        BEHIND,
        /** Carried out after all. */
        REDRIVEN,
        /** An operator decided that it has no effect. */
        DISCARDED
    }
}
