package city.innovation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a declined proposal was carried out after all.
 *
 * @param carriedOutOn when it had been carried out, Asia/Seoul
 * @param department code of the department that carried it out
 */
@Schema(
        name = "CreditProposalLate",
        examples =
                "{\"reason\":\"같은 내용이 2027년 사업에 들어갔습니다.\",\"carriedOutOn\":\"2027-03-02\",\"department\":\"TRAFFIC\"}")
record CreditLateRequest(
        @NotBlank @Size(max = 5_000) String reason,
        @NotNull LocalDate carriedOutOn,
        @NotBlank @Size(max = 50) String department) {}
