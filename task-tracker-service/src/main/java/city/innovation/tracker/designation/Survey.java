package city.innovation.tracker.designation;

import city.innovation.kit.problem.Flaw;
import city.innovation.kit.problem.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey of citizens found about something designated.
 *
 * @param name what the survey is called
 * @param surveyedOn its day, Asia/Seoul
 * @param method how people were asked
 * @param respondents how many answered
 * @param awarenessHundredths how well it is known, 0 to 100 points in hundredths
 * @param priorityHundredths how much it should come first, 0 to 100 points in hundredths
 * @param demandHundredths how much more of it is wanted, 0 to 100 points in hundredths
 */
@Schema(
        name = "DesignationSurvey",
        examples = "{\"name\":\"2026년 시정 인지도 조사\",\"surveyedOn\":\"2026-06-20\",\"method\":\"전화 면접\","
                + "\"respondents\":1024,\"awarenessHundredths\":6210,\"priorityHundredths\":8140,"
                + "\"demandHundredths\":7320}")
record Survey(
        @NotBlank @Size(max = 300) String name,
        @NotNull LocalDate surveyedOn,
        @Size(max = 300) String method,
        @Min(1) int respondents,
        @Min(0) @Max(10_000) Integer awarenessHundredths,
        @Min(0) @Max(10_000) Integer priorityHundredths,
        @Min(0) @Max(10_000) Integer demandHundredths) {

    static Survey read(ResultSet row) throws SQLException {
        return row.getString("survey_name") == null
                ? null
                : new Survey(
                        row.getString("survey_name"),
                        row.getObject("surveyed_on", LocalDate.class),
                        row.getString("survey_method"),
                        row.getInt("respondents"),
                        row.getObject("awareness_hundredths", Integer.class),
                        row.getObject("priority_hundredths", Integer.class),
                        row.getObject("demand_hundredths", Integer.class));
    }

    /** Refuses (400) a survey of a day to come or without any score. */
    void requireSound(String pointer, LocalDate today) {
        if (surveyedOn.isAfter(today)) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer + "/surveyedOn", "node.future")));
        }
        if (awarenessHundredths == null && priorityHundredths == null && demandHundredths == null) {
            throw Refusal.of(List.of(Flaw.ofBody(pointer + "/awarenessHundredths", "designation.survey.empty")));
        }
    }

    /** All of a designation, for the document alone. */
    @Schema(
            name = "DesignationSurveys",
            requiredProperties = "items",
            examples = "{\"items\":[{\"name\":\"2026년 시정 인지도 조사\",\"surveyedOn\":\"2026-06-20\",\"respondents\":1024,"
                    + "\"awarenessHundredths\":6210,\"priorityHundredths\":8140}]}")
    record Surveys(List<Survey> items, String nextCursor) {}
}
