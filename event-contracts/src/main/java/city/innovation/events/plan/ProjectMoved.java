package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A project was placed under another node of the plan.
 *
 * @param project what every event of a project says
 * @param movedAt when it was placed there
 * @param fromNode the node that it stood under, or null if it was unplaced
 * @param toNode the node that it stands under, or null if it left the plan
 */
public record ProjectMoved(
        @JsonUnwrapped ProjectFacts project,
        Instant movedAt,
        @MayBeAbsent UUID fromNode,
        @MayBeAbsent UUID toNode) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "moved.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return project.projectId();
    }

    @Override
    public String departmentCode() {
        return project.department();
    }

    @Override
    public String planCode() {
        return project.planCode();
    }
}
