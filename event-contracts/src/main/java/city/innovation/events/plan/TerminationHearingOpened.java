package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The department is asked whether its work should end.
 *
 * @param review what every event of a termination review says
 * @param openedAt when it was asked
 */
public record TerminationHearingOpened(@JsonUnwrapped TerminationFacts review, Instant openedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "hearing-opened.v1";

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
