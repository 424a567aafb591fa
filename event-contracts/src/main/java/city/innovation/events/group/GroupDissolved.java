package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The group has ended; its members are told.
 *
 * @param group what every event of a group says
 * @param dissolvedAt when
 */
public record GroupDissolved(@JsonUnwrapped GroupFacts group, Instant dissolvedAt) implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "dissolved.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
