package city.innovation.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client of a published OpenAPI document would miss in today's: operations, answers and their fields that are
 * gone or of another type, and parameters or fields of requests that are gone or wanted anew.
 */
final class BreakingChanges {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode published;
    private final JsonNode current;
    private final List<String> found = new ArrayList<>();

    private BreakingChanges(JsonNode published, JsonNode current) {
        this.published = published;
        this.current = current;
    }

    static List<String> between(JsonNode published, JsonNode current) {
        BreakingChanges changes = new BreakingChanges(published, current);
        published.path("paths").properties().forEach(path -> changes.path(path.getKey(), path.getValue()));
        return List.copyOf(changes.found);
    }

    private void path(String path, JsonNode old) {
        for (Map.Entry<String, JsonNode> operation : old.properties()) {
            if (METHODS.contains(operation.getKey())) {
                String where = operation.getKey() + " " + path;
                JsonNode now = current.path("paths").path(path).path(operation.getKey());
                if (isThere(now, where)) {
                    parameters(where, operation.getValue(), now);
                    request(where, operation.getValue(), now);
                    answers(where, operation.getValue(), now);
                }
            }
        }
    }

    private void parameters(String where, JsonNode old, JsonNode now) {
        List<JsonNode> before = parameters(published, old);
        List<JsonNode> after = parameters(current, now);
        for (JsonNode parameter : before) {
            isThere(same(parameter, after), where + " parameter " + name(parameter));
        }
        for (JsonNode parameter : after) {
            boolean wanted = parameter.path("required").asBoolean();
            if (wanted && !same(parameter, before).path("required").asBoolean()) {
                found.add(where + " parameter " + name(parameter) + " is wanted now");
            }
        }
    }

    private static List<JsonNode> parameters(JsonNode document, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(document, parameter)));
        return parameters;
    }

    private static JsonNode same(JsonNode wanted, List<JsonNode> parameters) {
        return parameters.stream()
                .filter(parameter -> name(parameter).equals(name(wanted)))
                .filter(parameter -> parameter.path("in").equals(wanted.path("in")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private void request(String where, JsonNode old, JsonNode now) {
        JsonNode contents = resolved(published, old.path("requestBody")).path("content");
        for (Map.Entry<String, JsonNode> content : contents.properties()) {
            String what = where + " request " + content.getKey();
            JsonNode same =
                    resolved(current, now.path("requestBody")).path("content").path(content.getKey());
            if (isThere(same, what)) {
                JsonNode schema = same.path("schema");
                schema(what, content.getValue().path("schema"), schema, new HashSet<>());
                nothingMoreWanted(what, content.getValue().path("schema"), schema, new HashSet<>());
            }
        }
    }

    private void answers(String where, JsonNode old, JsonNode now) {
        for (Map.Entry<String, JsonNode> answer : old.path("responses").properties()) {
            JsonNode same = resolved(current, now.path("responses").path(answer.getKey()));
            if (!isThere(same, where + " answer " + answer.getKey())) {
                continue;
            }
            for (Map.Entry<String, JsonNode> content :
                    resolved(published, answer.getValue()).path("content").properties()) {
                String what = where + " answer " + answer.getKey() + " " + content.getKey();
                JsonNode media = same.path("content").path(content.getKey());
                if (isThere(media, what)) {
                    schema(what, content.getValue().path("schema"), media.path("schema"), new HashSet<>());
                }
            }
        }
    }

    private void schema(String where, JsonNode oldReference, JsonNode nowReference, Set<JsonNode> seen) {
        JsonNode old = resolved(published, oldReference);
        JsonNode now = resolved(current, nowReference);
        if (!oldReference.path("$ref").isMissingNode() && !seen.add(oldReference)) {
            return;
        }
        if (!old.path("type").equals(now.path("type"))) {
            found.add(where + " is " + now.path("type") + ", was " + old.path("type"));
        }
        for (Map.Entry<String, JsonNode> property : old.path("properties").properties()) {
            String what = where + "/" + property.getKey();
            JsonNode same = now.path("properties").path(property.getKey());
            if (isThere(same, what)) {
                schema(what, property.getValue(), same, seen);
            }
        }
        old.path("required").forEach(name -> stillPromised(where, name, now));
        if (old.has("items")) {
            schema(where + "[]", old.path("items"), now.path("items"), seen);
        }
        old.path("enum").forEach(value -> stillKnown(where, value, now));
    }

    private void stillPromised(String where, JsonNode name, JsonNode now) {
        if (where.contains(" answer ") && !contains(now.path("required"), name)) {
            found.add(where + "/" + name.asText() + " may be absent now");
        }
    }

    private void stillKnown(String where, JsonNode value, JsonNode now) {
        if (!contains(now.path("enum"), value)) {
            found.add(where + " knows " + value.asText() + " no more");
        }
    }

    private void nothingMoreWanted(String where, JsonNode oldReference, JsonNode nowReference, Set<JsonNode> seen) {
        JsonNode old = resolved(published, oldReference);
        JsonNode now = resolved(current, nowReference);
        if (!seen.add(nowReference)) {
            return;
        }
        for (JsonNode name : now.path("required")) {
            if (!contains(old.path("required"), name)) {
                found.add(where + "/" + name.asText() + " is wanted now");
            }
        }
        old.path("properties")
                .properties()
                .forEach(property -> nothingMoreWanted(
                        where + "/" + property.getKey(),
                        property.getValue(),
                        now.path("properties").path(property.getKey()),
                        seen));
        if (old.has("items")) {
            nothingMoreWanted(where + "[]", old.path("items"), now.path("items"), seen);
        }
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode known : values) {
            if (known.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(JsonNode now, String what) {
        if (now.isMissingNode()) {
            found.add(what + " is gone");
        }
        return !now.isMissingNode();
    }

    /** What a reference leads to, or the node itself. */
    private static JsonNode resolved(JsonNode document, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : document.at(reference.asText().substring(1));
    }
}
