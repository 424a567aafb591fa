package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A corrective action is not done yet.
 *
 * @param check what every event of a check says
 * @param actionId the corrective action
 * @param actionNumber its number within the check, from 1
 * @param rejectedAt when it was rejected
 */
public record CheckActionRejected(@JsonUnwrapped CheckFacts check, UUID actionId, int actionNumber, Instant rejectedAt)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "action-rejected.v1";

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
