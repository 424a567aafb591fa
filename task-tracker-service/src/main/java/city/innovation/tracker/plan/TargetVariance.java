package city.innovation.tracker.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone or an indicator that is otherwise than it was frozen. */
@Schema(
        name = "TargetVariance",
        requiredProperties = {"kind", "id", "change"},
        examples = """
                {"kind":"MILESTONE","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","change":"CHANGED",
                 "before":{"kind":"MILESTONE","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1","title":"시범 운영","weight":1,
                 "dueOn":"2020-06-30"},"now":{"kind":"MILESTONE","id":"019ab0c4-5d1e-7a40-8f6e-0d5f4a9b1cb1",
                 "title":"시범 운영","weight":1,"dueOn":"2020-08-31"}}""")
record TargetVariance(
        @Schema(description = "`MILESTONE` or `INDICATOR`.") String kind,

        @Schema(description = "Its id.") String id,
        Change change,

        @Schema(description = "What it was; absent for a new one.")
        JsonNode before,

        @Schema(description = "What it is; absent for one that is there no more.")
        JsonNode now) {

    /** What was reached and measured is no target. */
    private static final Set<String> ACTUALS = Set.of("completedOn", "actual");

    /** 90 and 90.0 aim at the same. */
    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    /** What became of it. */
    @Schema(name = "TargetVarianceChange")
    enum Change {
        /** It came after the baseline. */
        ADDED,
        /** It aims at something else. */
        CHANGED,
        /** It was taken out after the baseline. */
        REMOVED
    }

    /** Those that differ, the frozen ones first. */
    static List<TargetVariance> between(JsonNode before, JsonNode now) {
        Map<String, JsonNode> left = byId(now);
        List<TargetVariance> different = new ArrayList<>();
        byId(before).forEach((id, frozen) -> {
            JsonNode current = left.remove(id);
            if (current == null || !frozen.equals(NUMBERS_BY_VALUE, current)) {
                different.add(of(id, current == null ? Change.REMOVED : Change.CHANGED, frozen, current));
            }
        });
        left.forEach((id, current) -> different.add(of(id, Change.ADDED, null, current)));
        return different;
    }

    private static TargetVariance of(String id, Change change, JsonNode before, JsonNode now) {
        return new TargetVariance((before == null ? now : before).path("kind").asText(), id, change, before, now);
    }

    private static Map<String, JsonNode> byId(JsonNode targets) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        targets.forEach(target -> byId.put(
                target.path("id").asText(), target.<ObjectNode>deepCopy().without(ACTUALS)));
        return byId;
    }
}
