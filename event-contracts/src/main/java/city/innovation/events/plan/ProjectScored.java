package city.innovation.events.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A survey asked citizens what they think of a project.
 *
 * @param project what every event of a project says
 * @param scoredAt when that was recorded
 * @param surveyedOn the day of the survey, Asia/Seoul
 * @param respondents how many answered
 * @param scoreHundredths their mean score, 0 to 100 points in hundredths
 * @param method how they were asked, as a code
 */
public record ProjectScored(
        @JsonUnwrapped ProjectFacts project,
        Instant scoredAt,
        LocalDate surveyedOn,
        int respondents,
        int scoreHundredths,
        String method)
        implements PlanEvent {

    public static final String TYPE = PlanEvent.PROJECT + "scored.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return project.projectId();
    }

    @Override
    public String departmentCode() {
        return project.department();
    }

    @Override
    public String planCode() {
        return project.planCode();
    }
}
