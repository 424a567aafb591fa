package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The department gave its own verdict with evidence.
 *
 * @param check what every event of a check says
 * @param submittedAt when it was submitted
 * @param selfVerdict the department's own verdict
 * @param late whether that was after the last day
 */
public record CheckSubmitted(@JsonUnwrapped CheckFacts check, Instant submittedAt, String selfVerdict, boolean late)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "submitted.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return check.checkId();
    }

    @Override
    public String departmentCode() {
        return check.department();
    }

    @Override
    public String planCode() {
        return check.planCode();
    }
}
