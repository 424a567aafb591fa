package city.innovation.proposal.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. What the department writes is shown to the one who spoke. */
final class VoiceRequests {

    private static final int LONG = 20_000;

    private VoiceRequests() {}

    @Schema(name = "AssignVoice", examples = "{\"department\":\"TRAFFIC\",\"reason\":\"버스 노선의 소관 부서입니다.\"}")
    record Assign(
            @NotBlank @Size(max = 50) String department,
            @NotBlank @Size(max = 5_000) String reason) {}

    @Schema(name = "AnswerVoice", examples = "{\"answer\":\"심야버스 두 노선을 시범 운행하기로 하였습니다.\"}")
    record Answer(@NotBlank @Size(max = LONG) String answer) {}

    @Schema(name = "SolveVoice", examples = "{\"resolution\":\"2026년 4월 19일부터 심야버스가 다닙니다.\"}")
    record Solve(
            @NotBlank @Size(max = LONG) @Schema(description = "What was done.")
            String resolution) {}

    @Schema(
            name = "DeclareVoiceUnsolvable",
            examples = "{\"reasonCode\":\"NO_LEGAL_BASIS\",\"reason\":\"여객자동차 운수사업법이 허용하지 않습니다.\"}")
    record DeclareUnsolvable(
            @NotNull UnsolvableReason reasonCode,
            @NotBlank @Size(max = LONG) String reason) {}

    @Schema(name = "VoiceReason", examples = "{\"reason\":\"약속한 날이 지났는데 아직 그대로입니다.\"}")
    record Reason(@NotBlank @Size(max = 5_000) String reason) {}

    @Schema(
            name = "ProposeFromVoice",
            examples =
                    "{\"title\":\"심야버스 노선 신설\",\"problem\":\"자정이 넘으면 대중교통이 끊깁니다.\",\"improvement\":\"여덟 노선을 새로 냅니다.\"}")
    record Propose(
            @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
            @Schema(description = "A kind of the rules that hold today.", defaultValue = "IDEA")
            String kind,

            @Size(max = 1_000) @Schema(description = "The voice's own title when not given.")
            String title,

            @Size(max = 20_000) @Schema(description = "The voice's own text when not given.")
            String problem,

            @Size(max = 20_000) String improvement,
            @Size(max = 50) String category,

            @Size(max = 50) @Schema(description = "Code of the department in charge; the voice's own when not given.")
            String responsibleDepartment,

            @Schema(
                    description =
                            "Whether the one who spoke becomes the proposer, having agreed; else the caller does.",
                    defaultValue = "false")
            Boolean speakerProposes) {}
}
