package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * It was proven that the advice was followed, or said that it was not.
 *
 * @param consultation what every event of a pre-consultation says
 * @param recordedAt when that was recorded
 * @param followed whether the advice was followed
 */
public record ConsultationFollowed(@JsonUnwrapped ConsultationFacts consultation, Instant recordedAt, boolean followed)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.consultation.followed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return consultation.consultationId();
    }

    @Override
    public String departmentCode() {
        return consultation.department();
    }
}
