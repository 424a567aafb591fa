package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A check goes back to the department.
 *
 * @param check what every event of a check says
 * @param reopenedAt when it was reopened
 * @param formerState the state before
 */
public record CheckReopened(@JsonUnwrapped CheckFacts check, Instant reopenedAt, String formerState)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "reopened.v1";

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
