package city.innovation.events.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A call takes no more answers; those it has are decided from now on.
 *
 * @param call what every event of a call says
 * @param closedAt when it closed
 */
public record CallClosed(@JsonUnwrapped CallFacts call, Instant closedAt) implements CallEvent {

    public static final String TYPE = CallEvent.PREFIX + "closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
