package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The follow-up is over: every corrective action is confirmed.
 *
 * @param check what every event of a check says
 * @param closedAt when it was closed
 */
public record CheckClosed(@JsonUnwrapped CheckFacts check, Instant closedAt) implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "closed.v1";

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
