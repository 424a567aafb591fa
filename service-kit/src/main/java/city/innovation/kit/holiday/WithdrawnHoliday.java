package city.innovation.kit.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a day is no holiday after all. */
@Schema(name = "WithdrawHoliday", requiredProperties = "reason", examples = "{\"reason\":\"날짜를 잘못 넣었습니다.\"}")
record WithdrawnHoliday(
        @NotBlank @Size(max = 1_000) @Schema(description = "For the audit trail.")
        String reason) {}
