package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A check was given up; it counts for nothing.
 *
 * @param check what every event of a check says
 * @param cancelledAt when it was given up
 */
public record CheckCancelled(@JsonUnwrapped CheckFacts check, Instant cancelledAt) implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "cancelled.v1";

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
