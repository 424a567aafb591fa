package city.innovation.events.voice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The ombudsman recommended something to the department; it must respond.
 *
 * @param grievance what every event of it says
 * @param recommendedAt when it was recommended
 * @param followUpOn the day on which the ombudsman looks again
 */
public record GrievanceRecommended(@JsonUnwrapped GrievanceFacts grievance, Instant recommendedAt, LocalDate followUpOn)
        implements GrievanceEvent {

    public static final String TYPE = GrievanceEvent.PREFIX + "recommended.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
