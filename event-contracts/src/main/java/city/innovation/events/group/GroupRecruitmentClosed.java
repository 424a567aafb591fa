package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Nobody can apply to the group any more.
 *
 * @param group what every event of a group says
 * @param closedAt when
 * @param applications how many applied in that recruitment
 */
public record GroupRecruitmentClosed(@JsonUnwrapped GroupFacts group, Instant closedAt, int applications)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "recruitment-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
