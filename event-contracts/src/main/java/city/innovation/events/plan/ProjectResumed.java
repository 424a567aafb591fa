package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Work on a project goes on after it rested.
 *
 * @param project what every event of a project says
 * @param resumedAt when it went on
 */
public record ProjectResumed(@JsonUnwrapped ProjectFacts project, Instant resumedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "resumed.v1";

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
