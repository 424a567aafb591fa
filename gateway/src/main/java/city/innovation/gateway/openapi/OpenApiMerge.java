package city.innovation.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the services' documents together; what two of them define differently under one name is a conflict. */
final class OpenApiMerge {

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final List<String> conflicts = new ArrayList<>();

    OpenApiMerge() {
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "City innovation suite")
                .put("version", "v1")
                .put("description", "Proposals, evaluation, rewards and the yearly plan of a metropolitan city.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        merged.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
        merged.putArray("tags");
        merged.putObject("paths");
        merged.putObject("components");
    }

    /** Adds a service's document; of definitions that clash the first stays. */
    void add(String service, JsonNode document) {
        document.path("tags").forEach(this::addTag);
        addAll(service, "paths", document.path("paths"), merged.withObject("/paths"));
        document.path("components")
                .properties()
                .forEach(kind -> addAll(
                        service,
                        kind.getKey(),
                        kind.getValue(),
                        merged.withObject("/components").withObject("/" + kind.getKey())));
    }

    ObjectNode merged() {
        return merged;
    }

    /** Clashing names, each with the service whose definition was left out. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    private void addTag(JsonNode tag) {
        for (JsonNode known : merged.withArray("/tags")) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        merged.withArray("/tags").add(tag);
    }

    private void addAll(String service, String kind, JsonNode from, ObjectNode to) {
        for (Map.Entry<String, JsonNode> entry : from.properties()) {
            JsonNode known = to.get(entry.getKey());
            if (known == null) {
                to.set(entry.getKey(), entry.getValue());
            } else if (!known.equals(entry.getValue())) {
                conflicts.add(kind + " " + entry.getKey() + " of " + service);
            }
        }
    }
}
