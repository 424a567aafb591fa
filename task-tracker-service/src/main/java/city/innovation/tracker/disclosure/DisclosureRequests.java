package city.innovation.tracker.disclosure;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What commands on requests for information take. */
final class DisclosureRequests {

    private DisclosureRequests() {}

    /** Which department decides. */
    @Schema(name = "AssignInformationRequest", examples = "{\"department\":\"PARKS\",\"reason\":\"공원과 소관 자료입니다.\"}")
    record Assign(
            @NotBlank @Size(max = 50) @Schema(description = "Code of the department that decides.", examples = "PARKS")
            String department,

            @NotBlank @Size(max = 5_000) @Schema(description = "Why that one.")
            String reason) {}

    /** Why there must be more time. */
    @Schema(name = "ExtendInformationRequest", examples = "{\"reason\":\"제3자의 의견을 들어야 합니다.\"}")
    record Extend(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why; whoever asked is told.")
            String reason) {}

    /** How it is decided. */
    @Schema(name = "DecideInformationRequest", examples = """
                    {"outcome":"PARTLY","ground":"PERSONAL_DATA","groundReason":"통화한 사람을 알 수 있는 항목은 뺍니다.",
                     "answer":"노선별 통화량 합계를 드립니다.","publishedTitle":"심야버스 노선 선정 자료","documents":3}""")
    record Decide(
            @NotNull @Schema(description = "How much is given.")
            DisclosureOutcome outcome,

            @Schema(description = "The legal ground; needed where anything is withheld, and there alone.")
            LegalGround ground,

            @Size(min = 1, max = 5_000) @Schema(description = "Why the ground applies.")
            String groundReason,

            @NotBlank @Size(max = 10_000) @Schema(description = "What whoever asked is told.")
            String answer,

            @NotBlank
            @Size(max = 300)
            @Schema(description = "What the published list calls it; names nobody.", examples = "심야버스 노선 선정 자료")
            String publishedTitle,

            @NotNull @Min(0) @Schema(description = "How many documents are given.", examples = "3")
            Integer documents) {}

    /** What is held against the decision. */
    @Schema(name = "ObjectToInformationDecision", examples = "{\"text\":\"합계가 아니라 시간대별 자료가 필요합니다.\"}")
    record Objecting(
            @NotBlank @Size(max = 10_000) @Schema(description = "What is held against the decision.")
            String text) {}

    /** What comes of an objection. */
    @Schema(name = "DecideInformationObjection", examples = "{\"outcome\":\"UPHELD\",\"answer\":\"시간대별 자료를 드립니다.\"}")
    record DecideObjection(
            @NotNull @Schema(description = "Whether it was right.")
            ObjectionOutcome outcome,

            @NotBlank @Size(max = 10_000) @Schema(description = "What whoever asked is told.")
            String answer) {}
}
