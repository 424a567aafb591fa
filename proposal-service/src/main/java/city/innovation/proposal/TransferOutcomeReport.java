package city.innovation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the body or procedure that has it in hand tells.
 *
 * @param reason in words, shown to the proposer and to everybody
 */
@Schema(
        name = "TransferOutcomeReport",
        examples = "{\"outcome\":\"TAKEN_UP\",\"reason\":\"2027년 주민참여예산 3천만 원에 들어갔습니다.\"}")
record TransferOutcomeReport(
        @NotNull TransferOutcome outcome,
        @NotBlank @Size(max = 5_000) String reason) {}
