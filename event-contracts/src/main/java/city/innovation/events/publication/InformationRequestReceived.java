package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked for information; the time to decide begins.
 *
 * @param request what every event of a request says
 * @param receivedAt when it was received
 */
public record InformationRequestReceived(@JsonUnwrapped InformationRequestFacts request, Instant receivedAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.received.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return request.requestId();
    }

    @Override
    public String departmentCode() {
        return request.department();
    }
}
