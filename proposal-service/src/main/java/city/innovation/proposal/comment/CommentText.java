package city.innovation.proposal.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a comment says. */
@Schema(name = "CommentText", examples = "{\"text\":\"우리 동네에도 꼭 필요합니다.\"}")
record CommentText(
        @NotBlank @Size(max = 5_000) @Schema(description = "In plain text; no Markdown, no HTML.")
        String text) {}
