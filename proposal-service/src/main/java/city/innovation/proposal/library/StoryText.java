package city.innovation.proposal.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a story says. */
@Embeddable
@Schema(name = "StoryText", examples = "{\"after\":\"QR코드를 찍으면 위치가 함께 접수되어 1분이면 끝납니다.\",\"budgetWon\":38500000}")
record StoryText(
        @NotBlank @Size(max = 1_000) @Schema(examples = "QR코드로 신고하는 골목길 가로등")
        String title,

        @Column(name = "before_text") @Size(max = 20_000) @Schema(description = "How it was before.")
        String before,

        @Column(name = "after_text") @NotBlank @Size(max = 20_000) @Schema(description = "How it is now.")
        String after,

        @Size(max = 5_000) @Schema(description = "Who made it; names only with their consent.")
        String people,

        @Column(name = "budget_won")
        @Min(0)
        @Max(1_000_000_000_000_000L)
        @Schema(description = "What it cost, in won.", examples = "38500000")
        Long budgetWon,

        @Column(name = "budget_note") @Size(max = 5_000) @Schema(description = "Where the money came from.")
        String budgetNote,

        @Size(max = 50) @Schema(examples = "안전") String category,

        @Size(max = 20) @Schema(description = "Code of the district.", examples = "29110")
        String district,

        @Size(max = 50) @Schema(description = "Code of the department whose story it is.", examples = "TRAFFIC")
        String department,

        @Size(max = 50) @Schema(description = "Code of the city challenge that it answers.")
        String challenge,

        @NotNull @Min(1900) @Max(2200) @Schema(description = "The year of the improvement.", examples = "2026")
        Integer year) {

    /** All the texts that a search looks into. */
    String[] texts() {
        return new String[] {title, before, after, people, budgetNote};
    }
}
