package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Nobody can sign up for the session any more.
 *
 * @param session what every event of a session says
 * @param closedAt when
 * @param signedUp how many have a place
 * @param waiting how many wait for one
 */
public record SessionClosed(@JsonUnwrapped SessionFacts session, Instant closedAt, int signedUp, int waiting)
        implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
