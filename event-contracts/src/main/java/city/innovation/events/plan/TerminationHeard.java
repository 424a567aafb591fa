package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The department answered, or its time to answer is over; it is to be decided.
 *
 * @param review what every event of a termination review says
 * @param heardAt when it was heard
 * @param answered whether it answered
 */
public record TerminationHeard(@JsonUnwrapped TerminationFacts review, Instant heardAt, boolean answered)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "heard.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return review.reviewId();
    }

    @Override
    public String departmentCode() {
        return review.department();
    }

    @Override
    public String planCode() {
        return review.planCode();
    }
}
