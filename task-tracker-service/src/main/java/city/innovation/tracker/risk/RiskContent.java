package city.innovation.tracker.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a risk or an issue. */
@Schema(name = "NewProjectRisk", examples = """
                {"kind":"RISK","title":"입찰 유찰 가능성","likelihood":"MEDIUM","impact":"HIGH",
                 "measure":"수의계약 요건을 미리 확인합니다.","ownerSubject":"E10021","dueOn":"2020-05-31"}""")
record RiskContent(
        @NotNull RiskKind kind,
        @NotBlank @Size(max = 300) String title,

        @Size(max = 5_000) @Schema(description = "What may happen, or has.")
        String description,

        @Schema(description = "How likely it is; of a risk.")
        RiskLevel likelihood,

        @NotNull @Schema(description = "How bad it is.") RiskLevel impact,

        @Size(max = 5_000) @Schema(description = "What is done about it.")
        String measure,

        @Size(max = 100) @Schema(description = "Subject id of who deals with it; the department's head when not given.")
        String ownerSubject,

        @Size(max = 50)
        @Schema(description = "Code of the department that deals with it; the project's when not given.")
        String ownerDepartment,

        @NotNull @Schema(description = "The day by which it is dealt with, Asia/Seoul; a duty.")
        LocalDate dueOn) {

    RiskContent ownedBy(String standard) {
        return new RiskContent(
                kind,
                title,
                description,
                likelihood,
                impact,
                measure,
                ownerSubject,
                ownerDepartment == null ? standard : ownerDepartment,
                dueOn);
    }

    RiskContent dueBy(LocalDate day) {
        return new RiskContent(
                kind, title, description, likelihood, impact, measure, ownerSubject, ownerDepartment, day);
    }
}
