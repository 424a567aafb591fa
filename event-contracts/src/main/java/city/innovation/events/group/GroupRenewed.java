package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The group goes on for another term.
 *
 * @param group what every event of a group says
 * @param renewedAt when that was decided
 * @param formerTermTo the last day of the term before, Asia/Seoul
 */
public record GroupRenewed(@JsonUnwrapped GroupFacts group, Instant renewedAt, LocalDate formerTermTo)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "renewed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
