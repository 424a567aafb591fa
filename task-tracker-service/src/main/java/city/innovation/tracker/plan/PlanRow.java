package city.innovation.tracker.plan;

import java.util.Map;
import java.util.Set;

/** A row of a plan's file that was found right. */
sealed interface PlanRow {

    /**
     * An area, a task or a project.
     *
     * @param parent code of the node above it, or null
     * @param given the fields that the file has; the others stay as they are
     */
    record OfNode(NodeKind kind, String code, String parent, NodeShape shape, Set<String> given) implements PlanRow {

        boolean givesParent() {
            return given.contains("parent");
        }
    }

    /**
     * What stands below a project.
     *
     * @param project its code
     * @param nth how many rows before it give the project one of the same title
     * @param given what the file says, by its columns
     */
    record OfTarget(TargetRows rows, String project, int nth, Map<String, Object> given) implements PlanRow {

        String title() {
            return (String) given.get("title");
        }
    }
}
