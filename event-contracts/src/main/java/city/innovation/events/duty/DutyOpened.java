package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Somebody must do something by a date.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param openedAt when it began
 */
public record DutyOpened(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant openedAt) implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
