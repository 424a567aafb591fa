package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan came to its end.
 *
 * @param plan what every event of a plan says
 * @param closedAt when it ended
 */
public record PlanClosed(@JsonUnwrapped PlanFacts plan, Instant closedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "closed.v1";

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
