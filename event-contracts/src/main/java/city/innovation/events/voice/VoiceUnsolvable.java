package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * What the voice asks for cannot be done.
 *
 * @param voice what every event of it says
 * @param decidedAt when that was decided
 * @param reasonCode why, as a code
 */
public record VoiceUnsolvable(@JsonUnwrapped VoiceFacts voice, Instant decidedAt, String reasonCode)
        implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "unsolvable.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
