package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan holds from now on; its tree is frozen as the first baseline.
 *
 * @param plan what every event of a plan says
 * @param confirmedAt when it was confirmed
 * @param baselineId the baseline that was frozen
 * @param areas how many areas it has
 * @param tasks how many tasks it has
 * @param projects how many projects stand in it
 */
public record PlanConfirmed(
        @JsonUnwrapped PlanFacts plan, Instant confirmedAt, UUID baselineId, int areas, int tasks, int projects)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "confirmed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return plan.planId();
    }

    @Override
    public String planCode() {
        return plan.planCode();
    }
}
