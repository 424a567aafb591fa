package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The duty is done or fell away.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param closedAt when it ended
 * @param closedBy the command or event that ended it
 * @param late whether that was after the date
 */
public record DutyClosed(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant closedAt, String closedBy, boolean late)
        implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
