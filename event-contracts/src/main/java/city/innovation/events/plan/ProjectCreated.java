package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A project was begun, in the plan or unplaced.
 *
 * @param project what every event of a project says
 * @param createdAt when it was begun
 */
public record ProjectCreated(@JsonUnwrapped ProjectFacts project, Instant createdAt) implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "created.v1";

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
