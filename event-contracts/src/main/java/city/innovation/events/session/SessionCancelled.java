package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The session will not take place; who signed up is told.
 *
 * @param session what every event of a session says
 * @param cancelledAt when
 */
public record SessionCancelled(@JsonUnwrapped SessionFacts session, Instant cancelledAt) implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
