package city.innovation.proposal.revisit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class RevisitRequests {

    private static final int LONG = 20_000;

    private RevisitRequests() {}

    @Schema(name = "NewRevisitRound", examples = """
                    {"title":"2026년 상반기 다시 살펴보기","from":"2025-06-01","to":"2026-05-31","dueOn":"2026-06-30",
                     "minVoices":5,"minMonths":2,"perDepartment":10}""")
    record Open(
            @NotBlank @Size(max = 200) String title,

            @NotNull @Schema(description = "First day of receipt of the voices to look at, Asia/Seoul.")
            LocalDate from,

            @NotNull @Schema(description = "Last day of receipt of the voices to look at, Asia/Seoul.")
            LocalDate to,

            @NotNull @Schema(description = "The day by which every theme is dealt with, Asia/Seoul.")
            LocalDate dueOn,

            @Size(max = 500) @Schema(description = "Codes of the departments; all that have voices when not given.")
            List<@NotBlank @Size(max = 50) String> departments,

            @Min(2) @Max(10_000) @Schema(description = "How many voices make a theme.", defaultValue = "3")
            Integer minVoices,

            @Min(1) @Max(120) @Schema(description = "In how many months they came at least.", defaultValue = "2")
            Integer minMonths,

            @Min(1) @Max(100) @Schema(description = "How many themes a department gets at most.", defaultValue = "10")
            Integer perDepartment) {

        Open {
            departments = departments == null ? List.of() : List.copyOf(departments);
            minVoices = minVoices == null ? 3 : minVoices;
            minMonths = minMonths == null ? 2 : minMonths;
            perDepartment = perDepartment == null ? 10 : perDepartment;
        }
    }

    @Schema(name = "QuickChange", examples = "{\"before\":\"막차가 23시에 끊겼습니다.\",\"after\":\"막차를 30분 늦췄습니다.\"}")
    record QuickChange(
            @NotBlank @Size(max = LONG) String before,
            @NotBlank @Size(max = LONG) String after) {}

    @Schema(
            name = "ProposeFromTheme",
            examples =
                    "{\"title\":\"심야버스 노선 신설\",\"problem\":\"자정이 넘으면 대중교통이 끊깁니다.\",\"improvement\":\"여덟 노선을 새로 냅니다.\"}")
    record Propose(
            @NotBlank @Size(max = 1_000) String title,
            @NotBlank @Size(max = LONG) String problem,
            @Size(max = LONG) String improvement,
            @Size(max = 50) String category) {}

    @Schema(name = "LinkProposal", examples = "{\"proposalId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c22\"}")
    record LinkProposal(@NotNull UUID proposalId) {}

    @Schema(name = "ReopenRevisitItem", examples = "{\"reason\":\"같은 목소리가 다시 들어옵니다.\",\"dueOn\":\"2026-10-31\"}")
    record Reopen(
            @NotBlank @Size(max = LONG) String reason,

            @Schema(
                    description =
                            "The day by which the department deals with it (Asia/Seoul), if nothing else is open with"
                                    + " it; the round's when not given.")
            LocalDate dueOn) {}

    @Schema(name = "RevisitReason", examples = "{\"reason\":\"법이 바뀌는 2027년에 다시 봅니다.\"}")
    record GiveReason(@NotBlank @Size(max = LONG) String reason) {}
}
