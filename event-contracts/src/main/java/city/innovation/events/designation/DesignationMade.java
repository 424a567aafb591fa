package city.innovation.events.designation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An area, task or project was designated as key or brand.
 *
 * @param designation what every event of a designation says
 * @param madeAt when it was made
 */
public record DesignationMade(@JsonUnwrapped DesignationFacts designation, Instant madeAt) implements DesignationEvent {

    public static final String TYPE = DesignationEvent.PREFIX + "made.v1";

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
