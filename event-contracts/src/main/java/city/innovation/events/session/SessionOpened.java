package city.innovation.events.session;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * People can sign up for the session.
 *
 * @param session what every event of a session says
 * @param openedAt when
 * @param capacity how many places there are, or null where they are not limited
 */
public record SessionOpened(
        @JsonUnwrapped SessionFacts session,
        Instant openedAt,
        @MayBeAbsent Integer capacity) implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
