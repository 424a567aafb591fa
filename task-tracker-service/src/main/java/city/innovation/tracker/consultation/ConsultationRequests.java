package city.innovation.tracker.consultation;

import city.innovation.tracker.TrackerLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked, answered and proven. */
final class ConsultationRequests {

    private ConsultationRequests() {}

    /** A question to the audit body. */
    @Schema(name = "NewConsultation", examples = """
                    {"title":"임시 정류장 설치","question":"조례 개정 전에 임시 정류장을 둘 수 있습니까?",
                     "legalBasis":"여객자동차 운수사업법 제7조","links":[]}""")
    record Ask(
            @NotBlank @Size(max = 300) @Schema(description = "What it is about.", examples = "임시 정류장 설치")
            String title,

            @NotBlank @Size(max = 20_000) @Schema(description = "What is unclear, and how one means to act.")
            String question,

            @NotBlank
            @Size(max = 5_000)
            @Schema(description = "The law that it turns on.", examples = "여객자동차 운수사업법 제7조")
            String legalBasis,

            @Size(max = 50) @Schema(description = "The projects, proposals or policies that it concerns.")
            List<@NotNull @Valid TrackerLink> links) {

        Ask {
            links = links == null ? List.of() : List.copyOf(links);
        }
    }

    /** The audit body's advice. */
    @Schema(
            name = "AnswerConsultation",
            examples = "{\"outcome\":\"UNDER_CONDITIONS\",\"answer\":\"안전점검을 먼저 하면 둘 수 있습니다.\"}")
    record Answer(
            @NotNull @Schema(description = "What is advised.")
            ConsultationOutcome outcome,

            @NotBlank @Size(max = 20_000) @Schema(description = "The advice and its reasons.")
            String answer) {}

    /** Whether the advice was followed. */
    @Schema(name = "ProveConsultation", examples = """
                    {"followed":true,"proof":"3월 2일 안전점검을 마치고 3월 9일 설치하였습니다.",
                     "evidence":[{"rel":"evidence","type":"document","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c07"}]}""")
    record Prove(
            @NotNull @Schema(description = "Whether the advice was followed.")
            Boolean followed,

            @NotBlank @Size(max = 20_000) @Schema(description = "How, or why not.")
            String proof,

            @Size(max = 50) @Schema(description = "What proves it.")
            List<@NotNull @Valid TrackerLink> evidence) {

        Prove {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }
}
