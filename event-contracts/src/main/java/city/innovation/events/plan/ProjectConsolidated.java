package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A project became part of another, which goes on.
 *
 * @param project what every event of a project says
 * @param consolidatedAt when it became part of it
 * @param ground why, as a code
 * @param into the project that goes on
 * @param savedWon budget that was freed, in won, or null
 * @param savedHours yearly working hours that were freed, or null
 */
public record ProjectConsolidated(
        @JsonUnwrapped ProjectFacts project,
        Instant consolidatedAt,
        String ground,
        UUID into,
        @MayBeAbsent Long savedWon,
        @MayBeAbsent Long savedHours)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "consolidated.v1";

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
