package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A project is on track, at risk or delayed, other than before.
 *
 * @param project what every event of a project says
 * @param changedAt when it was found
 * @param health how it stands, as a code
 * @param reasons why, as codes; empty while it is on track
 * @param progressBp its progress in basis points
 * @param plannedBp what its dates plan for that day, in basis points
 */
public record ProjectHealthChanged(
        @JsonUnwrapped ProjectFacts project,
        Instant changedAt,
        String health,
        List<String> reasons,
        int progressBp,
        int plannedBp)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "health-changed.v1";

    public ProjectHealthChanged {
        reasons = List.copyOf(reasons);
    }

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
