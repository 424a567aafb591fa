package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The duty's date passed and it is not done.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param breachedAt when it was noticed
 */
public record DutyBreached(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant breachedAt) implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "breached.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
