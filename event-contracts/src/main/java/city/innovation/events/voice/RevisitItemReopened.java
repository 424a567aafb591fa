package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A theme that was dealt with is taken up again.
 *
 * @param round what every event of it says
 * @param reopenedAt when that was
 * @param itemId the theme within the round
 * @param department code of the department
 * @param formerOutcome what had come of it, as a code
 */
public record RevisitItemReopened(
        @JsonUnwrapped RevisitFacts round, Instant reopenedAt, UUID itemId, String department, String formerOutcome)
        implements RevisitEvent {

    public static final String TYPE = RevisitEvent.PREFIX + "item-reopened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
