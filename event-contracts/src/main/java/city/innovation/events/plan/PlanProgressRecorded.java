package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far every node of a plan is; daily, and soon after a change. A large plan tells it in parts.
 *
 * @param plan what every event of a plan says
 * @param asOf the instant for which the figures hold
 * @param part which part this is, from 1
 * @param parts of how many
 * @param nodes the figures
 */
public record PlanProgressRecorded(
        @JsonUnwrapped PlanFacts plan, Instant asOf, int part, int parts, List<NodeFigure> nodes) implements PlanEvent {

    public static final String TYPE = PlanEvent.PLAN + "progress-recorded.v1";

    public PlanProgressRecorded {
        nodes = List.copyOf(nodes);
    }

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
