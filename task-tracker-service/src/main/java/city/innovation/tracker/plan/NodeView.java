package city.innovation.tracker.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area or a task. */
@Schema(
        name = "PlanNode",
        requiredProperties = {
            "id",
            "version",
            "kind",
            "planId",
            "code",
            "title",
            "department",
            "cooperating",
            "weight",
            "createdAt"
        },
        examples = """
                {"id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c71","version":1,"kind":"TASK",
                 "planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","parentId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c70",
                 "code":"3-2","title":"일하는 방식 혁신","department":"INNOVATION","cooperating":[],"weight":1,
                 "createdAt":"2020-01-06T01:00:00Z"}""")
record NodeView(
        UUID id,

        @Schema(description = "Counts changes; part of the `ETag`.")
        int version,

        NodeKind kind,
        UUID planId,

        @Schema(description = "The area that a task stands under.")
        UUID parentId,

        @Schema(description = "Unique in the plan.") String code,
        @JsonUnwrapped NodeContent content,

        @Schema(description = "What it weighs among its siblings.")
        int weight,

        Instant createdAt,

        @Schema(description = "When a revision took it out of the plan.")
        Instant removedAt) {

    /**
     * The node as its reader sees it; who manages it is for the city's own people.
     *
     * @param staff whether the reader works for the city
     */
    static NodeView of(Node node, boolean staff) {
        return new NodeView(
                node.id(),
                node.version(),
                node.kind(),
                node.planId(),
                node.parentId(),
                node.code(),
                staff ? node.content() : node.content().withoutManager(),
                node.weight(),
                node.createdAt(),
                node.removedAt());
    }
}
