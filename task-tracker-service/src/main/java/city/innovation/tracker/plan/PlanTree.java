package city.innovation.tracker.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's tree without figures. */
@Schema(
        name = "PlanTree",
        requiredProperties = {"planId", "code", "nodes"},
        examples = "{\"planId\":\"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60\",\"code\":\"GWANGJU-2020\",\"nodes\":[]}")
record PlanTree(UUID planId, String code, List<Branch> nodes) {

    /** A node and what stands under it. */
    @Schema(
            name = "PlanBranch",
            requiredProperties = {"nodeId", "kind", "code", "title", "department", "weight", "version", "nodes"},
            examples = """
                    {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c70","kind":"AREA","code":"1","title":"시민참여",
                     "department":"INNOVATION","weight":1,"version":1,"nodes":[]}""")
    record Branch(
            UUID nodeId,
            NodeKind kind,
            String code,
            String title,
            String department,
            int weight,
            @Schema(description = "Of projects.") ProjectState state,
            int version,
            List<Branch> nodes) {}

    static PlanTree of(Plan plan, RollUp tree) {
        return new PlanTree(plan.id(), plan.code(), branches(tree, null));
    }

    private static List<Branch> branches(RollUp tree, UUID parent) {
        return tree.children(parent).stream()
                .map(node -> new Branch(
                        node.id(),
                        node.kind(),
                        node.code(),
                        node.title(),
                        node.department(),
                        node.weight(),
                        node.state(),
                        node.version(),
                        branches(tree, node.id())))
                .toList();
    }
}
