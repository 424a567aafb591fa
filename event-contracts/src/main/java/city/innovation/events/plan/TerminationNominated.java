package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Work is said to end, or another proposal asks for the same.
 *
 * @param review what every event of a termination review says
 * @param nominatedAt when it was said
 */
public record TerminationNominated(@JsonUnwrapped TerminationFacts review, Instant nominatedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "nominated.v1";

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
