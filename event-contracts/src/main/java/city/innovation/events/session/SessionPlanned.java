package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A session was planned.
 *
 * @param session what every event of a session says
 * @param plannedAt when
 */
public record SessionPlanned(@JsonUnwrapped SessionFacts session, Instant plannedAt) implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "planned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
