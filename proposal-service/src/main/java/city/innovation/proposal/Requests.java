package city.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. Reasons are shown to the proposer. */
final class Requests {

    private static final int LONG = 5_000;

    private Requests() {}

    @Schema(name = "ProposalReason", examples = "{\"reason\":\"같은 내용을 더 다듬어 다시 내겠습니다.\"}")
    record Reason(@NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "RequestProposalSupplement",
            examples = "{\"reasonCode\":\"COST_MISSING\",\"reason\":\"예상 비용과 대상 구간을 적어 주세요.\"}")
    record RequestSupplement(
            @NotBlank @Pattern(regexp = Code.PATTERN) String reasonCode,
            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "StartProposalDevelopment",
            examples = "{\"until\":\"2026-12-31\",\"proposerConsentedOn\":\"2026-11-20\",\"mentors\":[\"E10500\"]}")
    record StartDevelopment(
            @NotNull @Schema(description = "The day agreed with the proposer; until then the decision's time stands.")
            LocalDate until,

            @NotNull @Schema(description = "When the proposer agreed.")
            LocalDate proposerConsentedOn,

            @Size(max = 10) List<@NotBlank @Size(max = 100) String> mentors) {}

    @Schema(
            name = "TransferProposal",
            examples = "{\"kind\":\"OTHER_BODY\",\"to\":\"국토교통부\",\"reason\":\"국도 관리는 국토교통부의 일입니다.\"}")
    record Transfer(
            @NotNull TransferKind kind,
            @NotBlank @Size(max = 200) String to,
            @NotBlank @Size(max = LONG) String reason,

            @Schema(description = "When to hear what became of it; opens a duty.")
            LocalDate outcomeExpectedOn) {}

    @Schema(name = "CloseProposal", examples = "{\"ground\":\"ALREADY_DONE\",\"reason\":\"2026년 3월부터 시행하고 있습니다.\"}")
    record Close(
            @NotNull ClosingGround ground,

            @Schema(description = "The earlier one of the same person; for `THIRD_REPEAT`.")
            UUID repeats,

            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "AdoptProposal",
            examples = "{\"reason\":\"올해 예산 안에서 할 수 있습니다.\",\"plannedImplementationDate\":\"2027-03-31\"}")
    record Adopt(
            @NotBlank @Size(max = LONG) String reason,

            @Schema(description = "Planned implementation, within the three years of keeping.")
            LocalDate plannedImplementationDate) {}

    @Schema(name = "DeclineProposal", examples = "{\"reasonCode\":\"TOO_COSTLY\",\"reason\":\"절감액보다 설치비가 세 배 큽니다.\"}")
    record Decline(
            @NotBlank @Pattern(regexp = Code.PATTERN) String reasonCode,
            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(name = "AssignProposal", examples = "{\"department\":\"TRAFFIC\",\"reason\":\"주차 업무의 소관 부서입니다.\"}")
    record Assign(
            @NotBlank @Size(max = 50) String department,
            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "InviteCoProposers",
            examples =
                    "{\"contributors\":[{\"subject\":\"E10021\",\"shareBp\":6000,\"lead\":true},{\"subject\":\"E10022\",\"shareBp\":4000,\"lead\":false}]}")
    record Invite(@NotEmpty @Size(max = 20) List<@Valid ShareRequest> contributors) {}

    /** What a code looks like. */
    static final class Code {
        static final String PATTERN = "[A-Z][A-Z0-9_]{0,39}";

        private Code() {}
    }
}
