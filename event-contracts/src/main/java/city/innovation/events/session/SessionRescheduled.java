package city.innovation.events.session;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The session takes place at another time or place; who signed up is told.
 *
 * @param session what every event of a session says
 * @param rescheduledAt when that was decided
 * @param formerStartsAt when it was to begin, or null where there was no date
 */
public record SessionRescheduled(
        @JsonUnwrapped SessionFacts session,
        Instant rescheduledAt,
        @MayBeAbsent Instant formerStartsAt) implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "rescheduled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
