package city.innovation.events.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * People can apply to become members of the group.
 *
 * @param group what every event of a group says
 * @param openedAt when
 * @param recruitFrom the first day, Asia/Seoul
 * @param recruitTo the last day, Asia/Seoul
 */
public record GroupRecruitmentOpened(
        @JsonUnwrapped GroupFacts group, Instant openedAt, LocalDate recruitFrom, LocalDate recruitTo)
        implements GroupEvent {

    public static final String TYPE = GroupEvent.PREFIX + "recruitment-opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
