package city.innovation.tracker.plan;

import java.util.Map;
import java.util.Set;

/** A row of a plan's file that was found right. */
sealed interface PlanRow {

    /**
     * An area, a task or a project.
     *
     * @param known whether it stood in the plan when the row was read, which may then leave fields out
     * @param parent code of the node above it, or null
     * @param given the fields that the file has; the others stay as they are
     */
    record OfNode(NodeKind kind, String code, boolean known, String parent, NodeShape shape, Set<String> given)
            implements PlanRow {

        boolean givesParent() {
            return given.contains("parent");
        }
    }

    /**
     * What stands below a project.
     *
     * @param project its code
     * @param number the row's
     * @param alike those of the same title there
     * @param given what the file says, by its columns
     */
    record OfTarget(TargetRows rows, String project, int number, AlikeRows alike, Map<String, Object> given)
            implements PlanRow {

        String title() {
            return (String) given.get("title");
        }
    }
}
