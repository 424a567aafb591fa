package city.innovation.events.voice;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The ombudsman looked whether the recommendation is carried out.
 *
 * @param grievance what every event of it says
 * @param followedUpAt when that was noted
 * @param finding what was found, as a code
 * @param followUpOn the day on which the ombudsman looks again, or null
 */
public record GrievanceFollowedUp(
        @JsonUnwrapped GrievanceFacts grievance,
        Instant followedUpAt,
        String finding,
        @MayBeAbsent LocalDate followUpOn)
        implements GrievanceEvent {

    public static final String TYPE = GrievanceEvent.PREFIX + "followed-up.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
