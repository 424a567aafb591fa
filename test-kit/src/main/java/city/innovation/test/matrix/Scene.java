package city.innovation.test.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** What the operations of the matrix are about, and bodies other than the document's examples. */
public final class Scene {

    private static final String ROOT = "/api/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The values in paths, by the longest beginning of the path with the variant. */
    private final Map<String, Map<String, String>> values = new HashMap<>();

    private final Map<String, JsonNode> bodies = new HashMap<>();

    /** Says what a path's parameter is; {@code where} is a beginning of the path, with {@code @variant} if it is another. */
    public Scene with(String where, String name, String value) {
        values.computeIfAbsent(where, fresh -> new HashMap<>()).put(name, value);
        return this;
    }

    /** Says what a row sends in place of the document's example. */
    public Scene body(String row, Map<String, ?> body) {
        bodies.put(row, JSON.valueToTree(body));
        return this;
    }

    JsonNode body(String row, JsonNode example) {
        JsonNode body = bodies.getOrDefault(row, bodies.get(Matrix.operation(row)));
        return body == null ? example : body;
    }

    String path(String row, String template) {
        String rest = template.substring(ROOT.length());
        String variant = Matrix.variant(row);
        Map<String, String> found = values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(variant)
                        && entry.getKey().contains("@") == !variant.isEmpty()
                        && rest.startsWith(Matrix.operation(entry.getKey())))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
        String path = template;
        for (Map.Entry<String, String> value : found.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("Nothing for " + row + " in " + path);
        }
        return path;
    }
}
