package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody is a member now, or for longer.
 *
 * @param group what every event of a group says
 * @param acceptedAt when
 * @param subject subject id of the member
 * @param until the last day of the membership, Asia/Seoul
 */
public record GroupMemberAccepted(@JsonUnwrapped GroupFacts group, Instant acceptedAt, String subject, LocalDate until)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "member-accepted.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
