package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan was put before the public-private council.
 *
 * @param plan what every event of a plan says
 * @param requestedAt when it was put before it
 */
public record PlanAdviceRequested(@JsonUnwrapped PlanFacts plan, Instant requestedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "advice-requested.v1";

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
