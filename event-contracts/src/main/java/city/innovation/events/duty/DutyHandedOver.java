package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Somebody else must see to the duty now; its day stays.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says, with who is responsible now
 * @param handedOverAt when
 */
public record DutyHandedOver(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant handedOverAt) implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "handed-over.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
