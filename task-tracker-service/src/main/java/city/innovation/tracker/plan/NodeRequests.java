package city.innovation.tracker.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of what is done with nodes. */
final class NodeRequests {

    private NodeRequests() {}

    @Schema(name = "MoveNode", examples = "{\"parentId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c72\",\"weight\":2}")
    record Move(
            @Schema(description = "The node it shall stand under; where it is when not given.")
            UUID parentId,

            @Min(1)
            @Max(1_000_000)
            @Schema(description = "What it weighs among its siblings; as before when not given.")
            Integer weight) {}

    @Schema(name = "NodeReason", examples = "{\"reason\":\"다른 사업과 합쳤습니다.\"}")
    record Reason(
            @NotBlank @Size(max = 5_000) @Schema(description = "Why.")
            String reason) {}
}
