package city.innovation.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What citizens think of it.
 *
 * @param score mean score in hundredths of points, 0 to 10000
 * @param respondents how many answered
 * @param surveyedOn when, Asia/Seoul
 * @param method how they were asked
 */
@Schema(
        name = "CitizenSurvey",
        examples = "{\"score\":8750,\"respondents\":412,\"surveyedOn\":\"2027-10-15\",\"method\":\"ONLINE\"}")
record Survey(
        @NotNull @Min(0) @Max(10_000) @Schema(description = "Mean score of 0 to 100 points, in hundredths.")
        Integer score,

        @NotNull @Min(1) @Max(100_000_000) @Schema(description = "How many answered.")
        Integer respondents,

        @NotNull @Schema(description = "When, Asia/Seoul.") LocalDate surveyedOn,
        @NotNull SurveyMethod method) {}
