package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * Somebody applied to become a member.
 *
 * @param group what every event of a group says
 * @param appliedAt when
 * @param subject subject id of who applied
 */
public record GroupMemberApplied(@JsonUnwrapped GroupFacts group, Instant appliedAt, String subject)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "member-applied.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
