package city.innovation.events.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A designation ended.
 *
 * @param designation what every event of a designation says
 * @param endedAt when it ended
 * @param lapsed whether its time was over
 */
public record DesignationEnded(@JsonUnwrapped DesignationFacts designation, Instant endedAt, boolean lapsed)
        implements DesignationEvent {

    public static final String TYPE = DesignationEvent.PREFIX + "ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return designation.designationId();
    }

    @Override
    public String departmentCode() {
        return designation.department();
    }

    @Override
    public String planCode() {
        return designation.planCode();
    }
}
