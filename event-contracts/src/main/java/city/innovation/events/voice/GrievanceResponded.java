package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The department said whether it follows the recommendation.
 *
 * @param grievance what every event of it says
 * @param respondedAt when it responded
 * @param response whether it follows, as a code
 */
public record GrievanceResponded(@JsonUnwrapped GrievanceFacts grievance, Instant respondedAt, String response)
        implements GrievanceEvent {

    public static final String TYPE = GrievanceEvent.PREFIX + "responded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
