package city.innovation.tracker.project;

import city.innovation.tracker.plan.Share;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens think of a project, by a survey. */
@Schema(
        name = "ProjectCitizenScore",
        requiredProperties = {"id", "projectId", "score", "respondents", "surveyedOn", "method"},
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cf1","projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80",
                 "score":8750,"respondents":412,"surveyedOn":"2020-10-15","method":"ONLINE"}""")
record CitizenScore(
        UUID id,
        UUID projectId,

        @Schema(description = "Mean score of 0 to 100 points, in hundredths.")
        int score,

        @Schema(description = "How many answered.") int respondents,
        @Schema(description = "When, Asia/Seoul.") LocalDate surveyedOn,
        SurveyMethod method) {

    static CitizenScore read(ResultSet row) throws SQLException {
        return new CitizenScore(
                row.getObject("id", UUID.class),
                row.getObject("node_id", UUID.class),
                row.getInt("score"),
                row.getInt("respondents"),
                row.getObject("surveyed_on", LocalDate.class),
                SurveyMethod.valueOf(row.getString("method")));
    }

    @Schema(
            name = "NewProjectCitizenScore",
            examples = "{\"score\":8750,\"respondents\":412,\"surveyedOn\":\"2020-10-15\",\"method\":\"ONLINE\"}")
    record New(
            @NotNull @Min(0) @Max(Share.WHOLE) @Schema(description = "Mean score of 0 to 100 points, in hundredths.")
            Integer score,

            @NotNull @Min(1) @Max(100_000_000) @Schema(description = "How many answered.")
            Integer respondents,

            @NotNull @Schema(description = "When, Asia/Seoul; no day to come.")
            LocalDate surveyedOn,

            @NotNull @Schema(description = "How they were asked.")
            SurveyMethod method) {}

    @Schema(name = "ProjectCitizenScores", requiredProperties = "items", examples = """
                    {"items":[{"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cf1",
                     "projectId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","score":8750,"respondents":412,
                     "surveyedOn":"2020-10-15","method":"ONLINE"}]}""")
    record All(List<CitizenScore> items) {}
}
