package city.innovation.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plan's progress as the API shows it.
 *
 * @param whole the answer
 * @param nodes what it says of areas, tasks and projects, by code
 */
record PlanTreeView(JsonNode whole, Map<String, JsonNode> nodes) {

    /** As somebody sees it; for the end of a day where that is not null. */
    static PlanTreeView of(Api by, Course plan, String asOf) {
        String query = asOf == null ? "" : "?asOf=" + asOf;
        JsonNode whole = by.get(plan.path() + "/progress" + query).expect(200).json();
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        collect(whole, nodes);
        return new PlanTreeView(whole, nodes);
    }

    private static void collect(JsonNode above, Map<String, JsonNode> into) {
        for (JsonNode node : above.path("nodes")) {
            into.put(node.path("code").asText(), node);
            collect(node, into);
        }
    }

    String id(String code) {
        return nodes.get(code).path("nodeId").asText();
    }

    String department(String code) {
        return nodes.get(code).path("department").asText();
    }

    /** The progress of the plan, in basis points. */
    int progressBp() {
        return whole.path("progressBp").asInt();
    }

    int progressBp(String code) {
        return nodes.get(code).path("progressBp").asInt();
    }

    int plannedBp() {
        return whole.path("plannedBp").asInt();
    }

    int plannedBp(String code) {
        return nodes.get(code).path("plannedBp").asInt();
    }

    long count(String kind) {
        return nodes.values().stream()
                .filter(node -> node.path("kind").asText().equals(kind))
                .count();
    }
}
