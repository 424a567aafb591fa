package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The structure of a plan that holds was changed; its tree is frozen as another baseline.
 *
 * @param plan what every event of a plan says
 * @param revisedAt when it was changed
 * @param baselineId the baseline that was frozen
 * @param areas how many areas it has
 * @param tasks how many tasks it has
 * @param projects how many projects stand in it
 */
public record PlanRevised(
        @JsonUnwrapped PlanFacts plan, Instant revisedAt, UUID baselineId, int areas, int tasks, int projects)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "revised.v1";

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
