package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The ombudsman is done with the grievance.
 *
 * @param grievance what every event of it says
 * @param closedAt when it ended
 * @param finding how it ended, as a code
 */
public record GrievanceClosed(@JsonUnwrapped GrievanceFacts grievance, Instant closedAt, String finding)
        implements GrievanceEvent {

    public static final String TYPE = GrievanceEvent.PREFIX + "closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
