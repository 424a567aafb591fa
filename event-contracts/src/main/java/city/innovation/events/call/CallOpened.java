package city.innovation.events.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A call takes answers.
 *
 * @param call what every event of a call says
 * @param openedAt when it opened
 */
public record CallOpened(@JsonUnwrapped CallFacts call, Instant openedAt) implements CallEvent {

    public static final String TYPE = CallEvent.PREFIX + "opened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
