package city.innovation.events.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * A designation has another reason, last day or cadence.
 *
 * @param designation what every event of a designation says, as it is from then on
 * @param editedAt when it was changed
 */
public record DesignationEdited(@JsonUnwrapped DesignationFacts designation, Instant editedAt)
        implements DesignationEvent {

    public static final String TYPE = DesignationEvent.PREFIX + "edited.v1";

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
