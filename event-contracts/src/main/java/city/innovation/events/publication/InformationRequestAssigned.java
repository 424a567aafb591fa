package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Another department decides on the request.
 *
 * @param request what every event of a request says
 * @param assignedAt when it was given to it
 */
public record InformationRequestAssigned(@JsonUnwrapped InformationRequestFacts request, Instant assignedAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.assigned.v1";

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
