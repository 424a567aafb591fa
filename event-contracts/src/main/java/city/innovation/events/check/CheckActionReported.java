package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * The department says that a corrective action is done.
 *
 * @param check what every event of a check says
 * @param actionId the corrective action
 * @param actionNumber its number within the check, from 1
 * @param reportedAt when it was reported
 * @param late whether that was after its last day
 */
public record CheckActionReported(
        @JsonUnwrapped CheckFacts check, UUID actionId, int actionNumber, Instant reportedAt, boolean late)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "action-reported.v1";

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
