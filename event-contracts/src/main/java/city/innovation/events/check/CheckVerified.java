package city.innovation.events.check;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An inspector of the task force gave the verdict; a second one takes the place of the first.
 *
 * @param check what every event of a check says
 * @param verifiedAt when it was verified
 * @param verdict the inspector's verdict
 * @param verification 1 for the first, 2 and more for corrections
 * @param formerVerdict the verdict whose place it takes, or null
 * @param selfVerdict the department's own verdict
 * @param late whether the department had submitted after the last day
 * @param findings how many findings there are
 * @param actions how many corrective actions were given with it
 */
public record CheckVerified(
        @JsonUnwrapped CheckFacts check,
        Instant verifiedAt,
        String verdict,
        int verification,
        @MayBeAbsent String formerVerdict,
        String selfVerdict,
        boolean late,
        int findings,
        int actions)
        implements CheckEvent {

    public static final String TYPE = CheckEvent.PREFIX + "verified.v1";

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
