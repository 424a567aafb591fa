package city.innovation.tracker.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a node is, by the names of its fields in JSON: for its revisions. */
public final class NodeFields {

    /** What figures are made of. */
    private static final List<String> STANDING =
            List.of("planId", "parentId", "weight", "state", "startsOn", "endsOn", "progressBp", "removed");

    /** What it aims at, beside milestones and indicators. */
    private static final List<String> AIM = List.of("planId", "method", "budgetWon");

    private NodeFields() {}

    public static Map<String, Object> of(Node node) {
        NodeContent content = node.content();
        ProjectPart project = node.project();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", node.code());
        fields.put("title", content.title());
        fields.put("description", content.description());
        fields.put("department", content.department());
        fields.put("manager", content.manager());
        fields.put("cooperating", content.cooperating());
        fields.put("district", content.district());
        fields.put("challenge", content.challenge());
        fields.put("startsOn", content.startsOn());
        fields.put("endsOn", content.endsOn());
        fields.put("budgetWon", content.budgetWon());
        fields.put("executedWon", content.executedWon());
        fields.put("beneficiaries", content.beneficiaries());
        fields.put("planId", node.planId());
        fields.put("parentId", node.parentId());
        fields.put("weight", node.weight());
        fields.put("removed", node.removedAt() != null);
        if (node.kind() == NodeKind.PROJECT) {
            fields.put("state", project.state().name());
            fields.put("method", project.method().name());
            fields.put("progressBp", project.progressBp());
            fields.put("promisedOn", project.promisedOn());
            fields.put("citizenLed", project.citizenLed());
            fields.put("partners", project.partners());
            fields.put(
                    "health", project.health() == null ? null : project.health().name());
        }
        return fields;
    }

    static boolean standsOtherwise(Map<String, Object> before, Map<String, Object> after) {
        return differ(STANDING, before, after);
    }

    static boolean aimsOtherwise(Map<String, Object> before, Map<String, Object> after) {
        return differ(AIM, before, after);
    }

    private static boolean differ(List<String> fields, Map<String, Object> before, Map<String, Object> after) {
        return fields.stream().anyMatch(field -> !Objects.equals(before.get(field), after.get(field)));
    }
}
