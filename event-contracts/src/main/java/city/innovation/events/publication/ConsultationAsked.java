package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An official asked the audit body before acting.
 *
 * @param consultation what every event of a pre-consultation says
 * @param askedAt when it was asked
 */
public record ConsultationAsked(@JsonUnwrapped ConsultationFacts consultation, Instant askedAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.consultation.asked.v1";

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
