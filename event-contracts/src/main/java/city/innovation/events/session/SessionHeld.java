package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The session took place; its people are counted.
 *
 * @param session what every event of a session says
 * @param heldOn the day, Asia/Seoul
 * @param participants how many took part, experts not among them
 * @param experts how many experts took part
 * @param recordedAt when that was recorded
 */
public record SessionHeld(
        @JsonUnwrapped SessionFacts session, LocalDate heldOn, int participants, int experts, Instant recordedAt)
        implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "held.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
