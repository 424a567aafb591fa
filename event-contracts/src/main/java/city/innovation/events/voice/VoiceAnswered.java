package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The department answered the voice.
 *
 * @param voice what every event of it says
 * @param answeredAt when it answered
 */
public record VoiceAnswered(@JsonUnwrapped VoiceFacts voice, Instant answeredAt) implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "answered.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
