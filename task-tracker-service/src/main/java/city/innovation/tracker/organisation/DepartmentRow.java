package city.innovation.tracker.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds of a department from a day on, as managers, files and the HR system say it. */
@Schema(name = "DepartmentRow", examples = """
                {"code":"6290042","name":"혁신평가담당관","kind":"DIVISION","parent":"6290040","validFrom":"2026-07-01"}""")
record DepartmentRow(
        @NotNull @Pattern(regexp = CODE) @Schema(description = "Its code, which stays.", examples = "6290042")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "Its name.", examples = "혁신평가담당관")
        String name,

        @NotNull @Schema(description = "How high it stands.")
        DepartmentKind kind,

        @Pattern(regexp = CODE)
        @Schema(description = "Code of the department above it; absent at the top.", examples = "6290040")
        String parent,

        @NotNull @Schema(description = "The first day on which this holds, Asia/Seoul.", examples = "2026-07-01")
        LocalDate validFrom,

        @Schema(description = "The last day on which the department exists; absent leaves that as it is.")
        LocalDate validTo,

        @Size(max = 20)
        @Schema(
                description =
                        "Codes of the departments that own what it owned once it is dissolved; several if it is split.")
        List<@NotNull @Pattern(regexp = CODE) String> successors) {

    static final String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";

    DepartmentRow {
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    DepartmentFacts facts() {
        return new DepartmentFacts(name, kind, parent);
    }
}
