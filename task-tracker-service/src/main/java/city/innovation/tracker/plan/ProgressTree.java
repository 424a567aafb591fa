package city.innovation.tracker.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan's tree with its figures.
 *
 * @param asOf the day for whose end they hold, Asia/Seoul
 * @param nodes at the top, in the order of codes, each with what stands under it
 */
@Schema(
        name = "ProgressTree",
        requiredProperties = {"planId", "code", "title", "asOf", "rollUp", "nodes"},
        examples = """
                {"planId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c60","code":"GWANGJU-2020","title":"2020년 광주혁신 실행계획",
                 "asOf":"2020-06-30","rollUp":{"averaging":"PROJECTS","emptyNodes":"SKIP","endedNodes":"DROP"},
                 "progressBp":4120,"plannedBp":4986,"nodes":[]}""")
record ProgressTree(
        UUID planId,
        String code,
        String title,
        LocalDate asOf,
        RollUpPolicy rollUp,

        @Schema(description = "The whole plan's progress in basis points; absent where nothing counts.")
        Integer progressBp,

        @Schema(description = "What the dates plan for that day, in basis points; absent without dates.")
        Integer plannedBp,

        List<Branch> nodes) {

    /** A node and what stands under it. */
    @Schema(
            name = "ProgressBranch",
            requiredProperties = {"nodeId", "kind", "code", "title", "department", "weight", "nodes"},
            examples = """
                    {"nodeId":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1c80","kind":"PROJECT","code":"3-2-07",
                     "title":"행정기관 출장여비 정산 자동화(RPA)","department":"INNOVATION","weight":1,"state":"IN_PROGRESS",
                     "progressBp":4250,"plannedBp":4986,"nodes":[]}""")
    record Branch(
            UUID nodeId,
            NodeKind kind,
            String code,
            String title,
            String department,
            int weight,
            @Schema(description = "Of projects.") ProjectState state,
            Integer progressBp,
            Integer plannedBp,
            List<Branch> nodes) {}

    static ProgressTree of(Plan plan, RollUp rollUp, LocalDate on) {
        RollUp.Figure whole = rollUp.figure(null);
        return new ProgressTree(
                plan.id(),
                plan.code(),
                plan.content().title(),
                on,
                plan.content().rollUp(),
                whole.progressBp(),
                whole.plannedBp(),
                branches(rollUp, null));
    }

    private static List<Branch> branches(RollUp rollUp, UUID parent) {
        List<Branch> branches = new ArrayList<>();
        for (Standing node : rollUp.children(parent)) {
            RollUp.Figure figure = rollUp.figure(node.id());
            branches.add(new Branch(
                    node.id(),
                    node.kind(),
                    node.code(),
                    node.title(),
                    node.department(),
                    node.weight(),
                    node.state(),
                    figure.progressBp(),
                    figure.plannedBp(),
                    branches(rollUp, node.id())));
        }
        return branches;
    }
}
