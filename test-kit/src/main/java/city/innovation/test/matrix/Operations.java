package city.innovation.test.matrix;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations of the service's own document, by operationId. */
public final class Operations {

    private Operations() {}

    /**
     * An operation.
     *
     * @param media what its body is, or null without one
     * @param example its body in the document, or null
     * @param required the query parameters that it must have
     * @param versioned whether it wants {@code If-Match}
     */
    public record Operation(
            String method, String path, String media, JsonNode example, List<String> required, boolean versioned) {}

    static Map<String, Operation> read() throws IOException {
        JsonNode document = new YAMLMapper()
                .readTree(new String(given().get("/q/openapi?format=yaml").asByteArray(), StandardCharsets.UTF_8));
        Map<String, Operation> operations = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getValue().path("operationId").asText(),
                                operation(document, method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation operation(JsonNode document, String method, String path, JsonNode operation) {
        List<String> required = new ArrayList<>();
        boolean versioned = false;
        for (JsonNode parameter : operation.path("parameters")) {
            versioned |= parameter.path("name").asText().equals("If-Match");
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                required.add(parameter.path("name").asText());
            }
        }
        var content = operation.at("/requestBody/content").properties();
        String media = content.isEmpty() ? null : content.iterator().next().getKey();
        JsonNode example = media == null
                ? null
                : example(document, content.iterator().next().getValue().path("schema"));
        return new Operation(method, path, media, example, required, versioned);
    }

    private static JsonNode example(JsonNode document, JsonNode schema) {
        JsonNode named =
                schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
        JsonNode example = named.at("/examples/0");
        return example.isMissingNode() ? JsonNodeFactory.instance.objectNode() : example;
    }
}
