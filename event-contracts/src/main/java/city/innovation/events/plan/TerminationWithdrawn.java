package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The nomination was taken back.
 *
 * @param review what every event of a termination review says
 * @param withdrawnAt when it was taken back
 */
public record TerminationWithdrawn(@JsonUnwrapped TerminationFacts review, Instant withdrawnAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "withdrawn.v1";

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
