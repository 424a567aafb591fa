package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A corrective action was given up with its check; nobody has to mend it any more.
 *
 * @param check what every event of a check says
 * @param actionId the corrective action
 * @param actionNumber its number within the check, from 1
 * @param cancelledAt when it was given up
 */
public record CheckActionCancelled(
        @JsonUnwrapped CheckFacts check, UUID actionId, int actionNumber, Instant cancelledAt) implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "action-cancelled.v1";

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
