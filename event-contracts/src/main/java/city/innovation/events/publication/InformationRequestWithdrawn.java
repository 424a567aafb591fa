package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Whoever asked took the request back.
 *
 * @param request what every event of a request says
 * @param withdrawnAt when it was taken back
 */
public record InformationRequestWithdrawn(@JsonUnwrapped InformationRequestFacts request, Instant withdrawnAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.withdrawn.v1";

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
