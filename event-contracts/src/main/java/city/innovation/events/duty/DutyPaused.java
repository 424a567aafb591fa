package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The duty's clock stands still.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param pausedAt when it stopped
 * @param reasonCode why, as a code
 */
public record DutyPaused(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant pausedAt, String reasonCode)
        implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "paused.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
