package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * It is decided whether the work ends.
 *
 * @param review what every event of a termination review says
 * @param decidedAt when it was decided
 * @param outcome {@code TERMINATED}, {@code CONSOLIDATED} or {@code CONTINUED}
 * @param into the work that it becomes part of, or null
 * @param endsOn the first day without it, Asia/Seoul; null for the day of the decision
 * @param savedWon yearly budget that is freed, in won, or null
 * @param costClass the class of cost that is saved, as a code, or null
 * @param savedHours yearly working hours that are freed, or null
 */
public record TerminationDecided(
        @JsonUnwrapped TerminationFacts review,
        Instant decidedAt,
        String outcome,
        @MayBeAbsent UUID into,
        @MayBeAbsent LocalDate endsOn,
        @MayBeAbsent Long savedWon,
        @MayBeAbsent String costClass,
        @MayBeAbsent Long savedHours)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.TERMINATION + "decided.v1";

    /** The outcome by which the work goes on. */
    public static final String CONTINUED = "CONTINUED";

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
