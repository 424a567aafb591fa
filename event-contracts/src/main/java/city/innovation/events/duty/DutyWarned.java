package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The duty is due soon or today.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param warnedAt when it was noticed
 * @param stage WARNED ahead of the date, DUE on the day
 */
public record DutyWarned(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant warnedAt, String stage) implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "warned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
