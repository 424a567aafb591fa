package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan went back to be worked on before it was confirmed.
 *
 * @param plan what every event of a plan says
 * @param returnedAt when it went back
 */
public record PlanReturnedToDraft(@JsonUnwrapped PlanFacts plan, Instant returnedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "returned-to-draft.v1";

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
