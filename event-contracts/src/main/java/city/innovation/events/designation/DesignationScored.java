package city.innovation.events.designation;

import city.innovation.events.MayBeAbsent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A survey asked citizens how much they know and want what is designated.
 *
 * @param designation what every event of a designation says
 * @param scoredAt when that was recorded
 * @param surveyedOn the day of the survey, Asia/Seoul
 * @param respondents how many answered
 * @param awarenessHundredths how well it is known, in hundredths of a point, or null
 * @param priorityHundredths how much it should come first, in hundredths of a point, or null
 * @param demandHundredths how much it is wanted, in hundredths of a point, or null
 */
public record DesignationScored(
        @JsonUnwrapped DesignationFacts designation,
        Instant scoredAt,
        LocalDate surveyedOn,
        int respondents,
        @MayBeAbsent Integer awarenessHundredths,
        @MayBeAbsent Integer priorityHundredths,
        @MayBeAbsent Integer demandHundredths)
        implements DesignationEvent {

    public static final String TYPE = DesignationEvent.PREFIX + "scored.v1";

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
