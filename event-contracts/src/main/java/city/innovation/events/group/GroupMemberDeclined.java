package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * An application was turned down or taken back.
 *
 * @param group what every event of a group says
 * @param declinedAt when
 * @param subject subject id of who had applied
 * @param via by which command
 */
public record GroupMemberDeclined(@JsonUnwrapped GroupFacts group, Instant declinedAt, String subject, String via)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "member-declined.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
