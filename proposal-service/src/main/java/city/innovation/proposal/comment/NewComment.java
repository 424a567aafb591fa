package city.innovation.proposal.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment to write. */
@Schema(name = "NewComment", examples = "{\"text\":\"우리 동네에도 꼭 필요합니다.\"}")
record NewComment(
        @NotBlank @Size(max = 5_000) @Schema(description = "In plain text; no Markdown, no HTML.")
        String text,

        @Schema(description = "The comment that it answers; absent for one of its own.")
        UUID parentId) {}
