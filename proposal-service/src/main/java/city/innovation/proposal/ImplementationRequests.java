package city.innovation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands from adoption to completion. Reasons are shown to the proposer. */
final class ImplementationRequests {

    private static final int LONG = 5_000;

    private ImplementationRequests() {}

    @Schema(
            name = "IncubateProposal",
            examples =
                    "{\"plan\":\"동구 두 골목에서 석 달 시범 운영하고 이용자 100명에게 묻습니다.\",\"until\":\"2027-03-31\",\"budgetWon\":12000000,\"experts\":[\"E10500\"]}")
    record Incubate(
            @NotBlank @Size(max = LONG) @Schema(description = "What is tried, where, and how it is judged.")
            String plan,

            @NotNull @Schema(description = "Its last day, Asia/Seoul; the decision is due then.")
            LocalDate until,

            @Min(0) @Max(EffectFigures.MOST) @Schema(description = "What it may cost, in won.")
            Long budgetWon,

            @Schema(description = "Subject ids of those who advise.") @Size(max = 20)
            List<@NotBlank @Size(max = 100) String> experts) {}

    @Schema(
            name = "DecideProposal",
            examples = "{\"promisedOn\":\"2027-06-30\",\"startsProject\":true,\"reason\":\"내년 상반기에 마칩니다.\"}")
    record Decide(
            @NotNull @Schema(description = "The day by which it is carried out, Asia/Seoul; not in the past.")
            LocalDate promisedOn,

            @Size(max = 50)
            @Schema(description = "Code of the department that carries it out; the one in charge when not given.")
            String department,

            @Schema(description = "Whether a project is started for it.", defaultValue = "true")
            Boolean startsProject,

            @Size(max = LONG) String reason) {

        boolean startsAProject() {
            return startsProject == null || startsProject;
        }
    }

    @Schema(
            name = "DeferProposal",
            examples = "{\"reviewOn\":\"2027-02-01\",\"reasonCode\":\"BUDGET\",\"reason\":\"올해 예산에 없습니다.\"}")
    record Defer(
            @NotNull @Schema(description = "When it is looked at again, Asia/Seoul; not in the past.")
            LocalDate reviewOn,

            @NotBlank @Pattern(regexp = Requests.Code.PATTERN)
            String reasonCode,

            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "SlipPromise",
            examples =
                    "{\"promisedOn\":\"2027-09-30\",\"reasonCode\":\"CONTRACT_DELAYED\",\"reason\":\"입찰이 두 번 유찰되었습니다.\"}")
    record SlipPromise(
            @NotNull @Schema(description = "The day promised now, Asia/Seoul; after the one before.")
            LocalDate promisedOn,

            @NotBlank @Pattern(regexp = Requests.Code.PATTERN)
            String reasonCode,

            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(
            name = "AbandonProposal",
            examples =
                    "{\"ground\":\"PROJECT_TERMINATED\",\"reason\":\"시범 결과 효과가 낮았습니다.\",\"reviewOn\":\"2027-02-01\"}")
    record Abandon(
            @NotBlank @Pattern(regexp = Requests.Code.PATTERN)
            String ground,

            @NotBlank @Size(max = LONG) String reason,

            @NotNull @Schema(description = "When it is looked at again, Asia/Seoul; not in the past.")
            LocalDate reviewOn) {}

    @Schema(name = "CompleteProposal", examples = """
                    {"firstEffectOn":"2026-12-01","executedWon":38500000,
                     "implementers":[{"subject":"E10021","department":"TRAFFIC","shareBp":10000,"lead":true}],
                     "effect":{"savings":[{"costClass":"RUNNING","savingWon":52000000,"costWon":38500000}],"hoursSaved":1400}}""")
    record Complete(
            @NotNull @Schema(description = "The first day of its effect, Asia/Seoul; a year from then it is measured.")
            LocalDate firstEffectOn,

            @Min(0) @Max(EffectFigures.MOST) @Schema(description = "What was spent, in won.")
            Long executedWon,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid Implementer> implementers,

            @Schema(description = "What it is expected to bring; provisional.") @Valid
            EffectFigures effect) {

        EffectFigures effectOrUnknown() {
            return effect == null ? EffectFigures.UNKNOWN : effect;
        }
    }

    @Schema(
            name = "Implementer",
            examples = "{\"subject\":\"E10021\",\"department\":\"TRAFFIC\",\"shareBp\":6000,\"lead\":true}")
    record Implementer(
            @NotBlank @Size(max = 100) String subject,

            @Size(max = 50) @Schema(description = "Code of the person's department at that time.")
            String department,

            @NotNull @Min(1) @Max(10_000) @Schema(description = "Share in basis points; all sum to 10000.")
            Integer shareBp,

            @Schema(description = "The main one; needed where the largest shares are equal.")
            Boolean lead) {

        /** All with exactly one lead; 400 if their shares do not sum to the whole. */
        static List<Contributor> settled(List<Implementer> implementers) {
            return Shares.settled(
                    implementers.stream()
                            .map(i -> new Contributor(i.subject, i.department, i.shareBp, Boolean.TRUE.equals(i.lead)))
                            .toList(),
                    "/implementers");
        }
    }
}
