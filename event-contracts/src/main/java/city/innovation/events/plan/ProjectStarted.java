package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * Work on a project began.
 *
 * @param project what every event of a project says
 * @param startedAt when it began
 */
public record ProjectStarted(@JsonUnwrapped ProjectFacts project, Instant startedAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "started.v1";

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
