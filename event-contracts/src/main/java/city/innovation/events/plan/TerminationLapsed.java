package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The day came for which it was decided that the work ends, and nothing was left to end: nothing is saved either.
 *
 * @param review what every event of a termination review says
 * @param lapsedAt when that was found
 * @param outcome what was decided: {@code TERMINATED} or {@code CONSOLIDATED}
 * @param endsOn the day for which it was decided, Asia/Seoul
 */
public record TerminationLapsed(
        @JsonUnwrapped TerminationFacts review, Instant lapsedAt, String outcome, LocalDate endsOn)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "lapsed.v1";

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
