package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The complainant does not accept how it ended; the department is in charge again.
 *
 * @param voice what every event of it says
 * @param reopenedAt when it was reopened
 * @param formerState how it had ended
 */
public record VoiceReopened(@JsonUnwrapped VoiceFacts voice, Instant reopenedAt, String formerState)
        implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "reopened.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
