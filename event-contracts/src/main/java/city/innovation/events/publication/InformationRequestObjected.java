package city.innovation.events.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Whoever asked objects to the decision.
 *
 * @param request what every event of a request says
 * @param objectedAt when the objection came in
 */
public record InformationRequestObjected(@JsonUnwrapped InformationRequestFacts request, Instant objectedAt)
        implements PublicationEvent {

    public static final String TYPE = "city.innovation.information-request.objected.v1";

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
