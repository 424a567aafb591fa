package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The time to decide on the request was extended, which happens once.
 *
 * @param request what every event of a request says
 * @param extendedAt when it was extended
 */
public record InformationRequestExtended(@JsonUnwrapped InformationRequestFacts request, Instant extendedAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.extended.v1";

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
