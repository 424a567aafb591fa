package city.innovation.events.voice;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A department dealt with one of its themes.
 *
 * @param round what every event of it says
 * @param closedAt when it was closed
 * @param itemId the theme within the round
 * @param department code of the department
 * @param outcome what came of it, as a code
 * @param proposalId the proposal that came of it, or null
 */
public record RevisitItemClosed(
        @JsonUnwrapped RevisitFacts round,
        Instant closedAt,
        UUID itemId,
        String department,
        String outcome,
        @MayBeAbsent UUID proposalId)
        implements RevisitEvent {

    public static final String TYPE = RevisitEvent.PREFIX + "item-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
