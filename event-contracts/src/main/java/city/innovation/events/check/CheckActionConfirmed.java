package city.innovation.events.check;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An inspector saw that a corrective action is done.
 *
 * @param check what every event of a check says
 * @param actionId the corrective action
 * @param actionNumber its number within the check, from 1
 * @param confirmedAt when it was confirmed
 * @param openActions how many of the check are not confirmed yet
 */
public record CheckActionConfirmed(
        @JsonUnwrapped CheckFacts check, UUID actionId, int actionNumber, Instant confirmedAt, int openActions)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "action-confirmed.v1";

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
