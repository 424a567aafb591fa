package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The measured progress of a project changed.
 *
 * @param project what every event of a project says
 * @param progressedAt when it changed
 * @param progressBp its progress in basis points
 * @param plannedBp what its dates plan for that day, in basis points
 */
public record ProjectProgressed(
        @JsonUnwrapped ProjectFacts project, Instant progressedAt, int progressBp, int plannedBp) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "progressed.v1";

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
