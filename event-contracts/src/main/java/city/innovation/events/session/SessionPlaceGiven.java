package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Places became free, and who waited longest has one now; {@code notify} says who.
 *
 * @param session what every event of a session says
 * @param givenAt when
 */
public record SessionPlaceGiven(@JsonUnwrapped SessionFacts session, Instant givenAt) implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "place-given.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
