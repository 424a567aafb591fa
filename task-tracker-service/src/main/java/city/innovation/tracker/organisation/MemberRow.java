package city.innovation.tracker.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holds of a member from a day on, as files and the HR system say it. */
@Schema(name = "MemberRow", examples = """
                {"subject":"E10021","name":"홍길동","department":"6290042","grade":"7","position":"주무관","validFrom":"2026-07-01"}""")
record MemberRow(
        @NotNull
        @Pattern(regexp = SUBJECT)
        @Schema(description = "The subject id, an employee number.", examples = "E10021")
        String subject,

        @Size(min = 1, max = 100) @Schema(description = "The person's name; needed while in service.", examples = "홍길동")
        String name,

        @Pattern(regexp = DepartmentRow.CODE)
        @Schema(description = "Code of the department; needed while in service.", examples = "6290042")
        String department,

        @Size(max = 20)
        @Schema(
                description = "The official grade, from 1 (highest) to 9, or the name of a special one.",
                examples = "7")
        String grade,

        @Size(max = 100) @Schema(description = "The position.", examples = "주무관")
        String position,

        @NotNull @Schema(description = "The first day on which this holds, Asia/Seoul.", examples = "2026-07-01")
        LocalDate validFrom,

        @Schema(
                description =
                        "Whether in service from that day on; false from the first day after leaving. True if absent.")
        Boolean active) {

    static final String SUBJECT = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    MemberRow {
        active = active == null || active;
    }

    /**
     * What holds.
     *
     * @param formerName taken where the row names nobody
     */
    MemberFacts facts(String formerName) {
        return new MemberFacts(name == null ? formerName : name, department, grade, position, active);
    }
}
