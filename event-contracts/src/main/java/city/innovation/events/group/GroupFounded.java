package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A standing group was founded.
 *
 * @param group what every event of a group says
 * @param foundedAt when
 */
public record GroupFounded(@JsonUnwrapped GroupFacts group, Instant foundedAt) implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "founded.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
