package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone of a project was reached.
 *
 * @param project what every event of a project says
 * @param milestoneId the milestone
 * @param completedOn the day, Asia/Seoul
 * @param dueOn the day it was planned for, Asia/Seoul
 * @param weight what it weighs among the project's milestones
 */
public record MilestoneCompleted(
        @JsonUnwrapped ProjectFacts project, UUID milestoneId, LocalDate completedOn, LocalDate dueOn, int weight)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.MILESTONE + "completed.v1";

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
