package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The audit body gave its advice.
 *
 * @param consultation what every event of a pre-consultation says
 * @param answeredAt when it was answered
 * @param outcome what it advises, as a code
 */
public record ConsultationAnswered(@JsonUnwrapped ConsultationFacts consultation, Instant answeredAt, String outcome)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.consultation.answered.v1";

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
