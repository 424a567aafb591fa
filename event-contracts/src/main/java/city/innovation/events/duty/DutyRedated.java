package city.innovation.events.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Another day was agreed for the duty; its warnings are told anew.
 *
 * @param topic the topic of the service that keeps the duty; null in an event that was read
 * @param duty what every event of a duty says, with the new date
 * @param redatedAt when it was agreed
 * @param dueOn the last day on which it is in time, Asia/Seoul
 */
public record DutyRedated(
        @JsonIgnore String topic, @JsonUnwrapped DutyFacts duty, Instant redatedAt, LocalDate dueOn)
        implements DutyEvent {

    public static final String TYPE = DutyEvent.PREFIX + "redated.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
