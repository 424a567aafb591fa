package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * What the voice asked for is done.
 *
 * @param voice what every event of it says
 * @param solvedAt when it was solved
 */
public record VoiceSolved(@JsonUnwrapped VoiceFacts voice, Instant solvedAt) implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "solved.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
