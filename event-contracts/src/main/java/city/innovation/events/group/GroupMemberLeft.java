package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Somebody is no member any more.
 *
 * @param group what every event of a group says
 * @param leftAt when
 * @param subject subject id of the former member
 * @param via by which command: left or was dismissed
 */
public record GroupMemberLeft(@JsonUnwrapped GroupFacts group, Instant leftAt, String subject, String via)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "member-left.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
