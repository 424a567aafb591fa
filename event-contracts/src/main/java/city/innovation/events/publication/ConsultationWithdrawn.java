package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The question was taken back.
 *
 * @param consultation what every event of a pre-consultation says
 * @param withdrawnAt when it was taken back
 */
public record ConsultationWithdrawn(@JsonUnwrapped ConsultationFacts consultation, Instant withdrawnAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.consultation.withdrawn.v1";

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
