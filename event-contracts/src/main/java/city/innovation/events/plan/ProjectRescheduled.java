package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The period of a project changed.
 *
 * @param project what every event of a project says
 * @param rescheduledAt when it changed
 * @param oldStartsOn its first day before, Asia/Seoul, or null
 * @param oldEndsOn its last day before, Asia/Seoul, or null
 * @param startsOn its first day, Asia/Seoul, or null
 * @param endsOn its last day, Asia/Seoul, or null
 */
public record ProjectRescheduled(
        @JsonUnwrapped ProjectFacts project,
        Instant rescheduledAt,
        @MayBeAbsent LocalDate oldStartsOn,
        @MayBeAbsent LocalDate oldEndsOn,
        @MayBeAbsent LocalDate startsOn,
        @MayBeAbsent LocalDate endsOn)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "rescheduled.v1";

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
