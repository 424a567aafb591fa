package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The duty's clock runs again, with a later date.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says
 * @param resumedAt when it went on
 * @param pausedFrom first day that is not counted, Asia/Seoul
 */
public record DutyResumed(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant resumedAt, LocalDate pausedFrom)
        implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "resumed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
