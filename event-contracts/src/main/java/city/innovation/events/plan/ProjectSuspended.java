package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Work on a project rests.
 *
 * @param project what every event of a project says
 * @param suspendedAt from when on
 */
public record ProjectSuspended(@JsonUnwrapped ProjectFacts project, Instant suspendedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "suspended.v1";

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
