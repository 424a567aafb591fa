package city.innovation.events.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The figures of a held session were wrong; these hold instead.
 *
 * @param session what every event of a session says
 * @param heldOn the day that holds, Asia/Seoul
 * @param participants how many took part, experts not among them
 * @param experts how many experts took part
 * @param counted whether it counts as held; false where it never took place
 * @param former what held before
 * @param correctedAt when that was corrected
 */
public record SessionCorrected(
        @JsonUnwrapped SessionFacts session,
        LocalDate heldOn,
        int participants,
        int experts,
        boolean counted,
        SessionFigures former,
        Instant correctedAt)
        implements SessionEvent {

    public static final String TYPE = SessionEvent.PREFIX + "corrected.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
