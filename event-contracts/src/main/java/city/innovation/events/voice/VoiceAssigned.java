package city.innovation.events.voice;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * A department is in charge of the voice; its duties follow.
 *
 * @param voice what every event of it says
 * @param assignedAt when it was given to the department
 * @param formerDepartment the department that was in charge before, or null
 */
public record VoiceAssigned(
        @JsonUnwrapped VoiceFacts voice,
        Instant assignedAt,
        @MayBeAbsent String formerDepartment) implements VoiceEvent {

    public static final String TYPE = VoiceEvent.PREFIX + "assigned.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
