package city.innovation.proposal.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a statement becomes. */
final class StatementRequests {

    private StatementRequests() {}

    @Schema(name = "StatementToVoice", examples = "{\"title\":\"막차가 끊긴 뒤의 이동\"}")
    record ToVoice(
            @Size(max = 300) @Schema(description = "The statement's beginning when not given.")
            String title) {}

    @Schema(
            name = "StatementToProposal",
            examples = "{\"title\":\"심야버스를 운행합시다\",\"improvement\":\"자정부터 다섯 시까지 주요 축을 잇습니다.\",\"category\":\"교통\"}")
    record ToProposal(
            @NotBlank @Size(max = 1_000) String title,

            @Size(max = 20_000) @Schema(description = "Current state and problem; the statement when not given.")
            String problem,

            @Size(max = 20_000) String improvement,

            @Schema(description = "A kind of proposal of today's rules; `IDEA` when not given.")
            String kind,

            @Size(max = 50) String category,

            @Size(max = 50) @Schema(description = "Code of the department in charge; the session's when not given.")
            String responsibleDepartment) {}
}
