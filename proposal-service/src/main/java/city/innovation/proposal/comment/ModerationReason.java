package city.innovation.proposal.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a comment is hidden, shown again or reported. */
@Schema(name = "CommentReason", examples = "{\"reason\":\"특정인을 비방하는 내용입니다.\"}")
record ModerationReason(
        @NotBlank @Size(max = 1_000) @Schema(description = "Why, in a sentence.")
        String reason) {}
