package city.innovation.tracker.plan;

/**
 * A row of a plan's file that was found right.
 *
 * @param parent code of the node above it, or null
 */
record PlanRow(NodeKind kind, String code, String parent, NodeContent content, int weight) {}
