package city.innovation.events.call;

import city.innovation.events.Audience;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A call was given up; answers that it has are handled as any proposal.
 *
 * @param call what every event of a call says
 * @param cancelledAt when it was given up
 * @param wasOpen whether it had opened; of a draft the public knows nothing
 */
public record CallCancelled(@JsonUnwrapped CallFacts call, Instant cancelledAt, boolean wasOpen) implements CallEvent {

    public static final String TYPE = CallEvent.PREFIX + "cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Audience audience() {
        return wasOpen ? Audience.PUBLIC : Audience.TF;
    }
}
