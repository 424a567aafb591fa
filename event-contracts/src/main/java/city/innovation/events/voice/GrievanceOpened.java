package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The ombudsman took up a voice as a grievance.
 *
 * @param grievance what every event of it says
 * @param openedAt when it was taken up
 */
public record GrievanceOpened(@JsonUnwrapped GrievanceFacts grievance, Instant openedAt) implements GrievanceEvent {

    public static final String TYPE = GrievanceEvent.PREFIX + "opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
