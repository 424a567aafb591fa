package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A project ended before it was carried out.
 *
 * @param project what every event of a project says
 * @param terminatedAt when it ended
 * @param ground why, as a code
 * @param savedWon budget that was freed, in won, or null
 * @param savedHours yearly working hours that were freed, or null
 */
public record ProjectTerminated(
        @JsonUnwrapped ProjectFacts project,
        Instant terminatedAt,
        String ground,
        @MayBeAbsent Long savedWon,
        @MayBeAbsent Long savedHours)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "terminated.v1";

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
