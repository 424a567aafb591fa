package city.innovation.events.plan;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An indicator of a project was measured.
 *
 * @param project what every event of a project says
 * @param measuredAt when it was entered
 * @param indicatorId the indicator
 * @param period the quarter, for example 2026-Q2
 * @param unit its unit
 * @param target what was aimed at for the quarter, or null
 * @param actual what was measured
 */
public record IndicatorMeasured(
        @JsonUnwrapped ProjectFacts project,
        Instant measuredAt,
        UUID indicatorId,
        String period,
        String unit,
        @MayBeAbsent BigDecimal target,
        BigDecimal actual)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.INDICATOR + "measured.v1";

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
