package city.innovation.kit.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that the state makes a holiday (Regulations on Holidays of Public Offices, article 2, items 10-2 and 11). */
@Schema(
        name = "NewHoliday",
        requiredProperties = {"day", "name", "reason"},
        examples = "{\"day\":\"2027-05-04\",\"name\":\"임시공휴일\",\"reason\":\"2027년 4월 20일 국무회의 의결\"}")
record NewHoliday(
        @NotNull @Schema(description = "After today, Asia/Seoul; no holiday yet.")
        LocalDate day,

        @NotBlank @Size(max = 100) @Schema(description = "In Korean, as the notice says.")
        String name,

        @NotBlank @Size(max = 1_000) @Schema(description = "Who decided it and when, for the audit trail.")
        String reason) {}
