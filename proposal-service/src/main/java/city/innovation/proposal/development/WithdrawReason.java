package city.innovation.proposal.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not wanted any more. */
@Schema(name = "DevelopmentReason", examples = "{\"reason\":\"담당 분야가 아니었습니다.\"}")
record WithdrawReason(@NotBlank @Size(max = 5_000) String reason) {}
