package city.innovation.events.voice;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A voice came in; the times to answer and to resolve it start.
 *
 * @param voice what every event of it says
 * @param receivedAt when it came in
 * @param answeredAt when it had been answered; only for an imported one
 * @param solvedAt when it had been solved or found unsolvable; only for an imported one
 */
public record VoiceReceived(
        @JsonUnwrapped VoiceFacts voice,
        Instant receivedAt,
        @MayBeAbsent Instant answeredAt,
        @MayBeAbsent Instant solvedAt)
        implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "received.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
