package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * All themes of a round are dealt with.
 *
 * @param round what every event of it says
 * @param completedAt when the last one was
 */
public record RevisitCompleted(@JsonUnwrapped RevisitFacts round, Instant completedAt) implements RevisitEvent {

    public static final String TYPE = RevisitEvent.PREFIX + "completed.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
