package city.innovation.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document of a service is the committed one, misses nothing that was published, and says all that a
 * frontend developer needs. Run with {@code -Dcontracts.write=true} to write it.
 */
public abstract class ServiceDocument {

    private static final Path DOCUMENTS = Path.of("../docs/openapi");

    private final String name;

    /**
     * Checks a document.
     *
     * @param name its file in {@code docs/openapi}
     */
    protected ServiceDocument(String name) {
        this.name = name;
    }

    @Test
    protected void theDocumentIsTheCommittedOne() throws IOException {
        Path committed = DOCUMENTS.resolve(name);
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(committed, text());
        }
        assertThat(Files.readString(committed)).isEqualTo(text());
    }

    @Test
    protected void nothingThatWasPublishedIsMissed() throws IOException {
        JsonNode published = new YAMLMapper()
                .readTree(DOCUMENTS.resolve("published").resolve(name).toFile());
        assertThat(BreakingChanges.between(published, document())).isEmpty();
    }

    @Test
    protected void everyOperationSaysWhatItIsHowItRefusesAndWhoMayCallIt() throws IOException {
        JsonNode document = document();
        assertThat(operations()).isNotEmpty().allSatisfy((where, operation) -> {
            assertThat(operation.path("operationId").asText()).as(where).isNotEmpty();
            assertThat(operation.path("tags")).as(where).hasSize(1);
            assertThat(operation.path("summary").asText()).as(where).isNotEmpty();
            assertThat(operation.path("security")).as(where).isNotEmpty();
            for (String refused : new String[] {"400", "401", "default"}) {
                JsonNode answer = operation.path("responses").path(refused).path("$ref");
                assertThat(document.at(answer.asText().substring(1))
                                .path("content")
                                .has("application/problem+json"))
                        .as(where + " " + refused)
                        .isTrue();
            }
        });
    }

    @Test
    protected void everyObjectHasAnExample() throws IOException {
        assertThat(document().at("/components/schemas").properties())
                .filteredOn(schema -> schema.getValue().path("type").asText().equals("object"))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(isExemplified(schema.getValue()))
                        .as(schema.getKey())
                        .isTrue());
    }

    private static boolean isExemplified(JsonNode schema) {
        return schema.has("examples")
                || schema.path("properties").properties().stream()
                        .anyMatch(property -> property.getValue().has("examples"));
    }

    @Test
    void whatIsMadeCanBeRead() throws IOException {
        assertThat(madeButNotRead()).isEmpty();
    }

    /**
     * The operations that make (201) what nobody can read: there is neither a GET of one below the collection, nor one of
     * the same kind at the path itself, as of minutes.
     */
    private static List<String> madeButNotRead() throws IOException {
        Map<String, JsonNode> operations = operations();
        return operations.entrySet().stream()
                .filter(operation -> operation.getKey().startsWith("post "))
                .filter(operation -> operation.getValue().path("responses").has("201"))
                .filter(operation -> {
                    String path = operation.getKey().substring("post ".length());
                    Pattern one = Pattern.compile("get " + Pattern.quote(path) + "/(\\{\\w+}|me)");
                    return operations.keySet().stream()
                                    .noneMatch(known -> one.matcher(known).matches())
                            && !answer(operation.getValue(), "201")
                                    .equals(answer(operations.get("get " + path), "200"));
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode answer(JsonNode operation, String status) {
        return operation == null
                ? MissingNode.getInstance()
                : operation.path("responses").path(status).at("/content/application~1json/schema");
    }

    /** The operations by method and path. */
    protected static Map<String, JsonNode> operations() throws IOException {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    /** The schema itself, of one that is referred to. */
    static JsonNode resolved(JsonNode document, JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(text());
    }

    private static String text() {
        return new String(
                given().get("/q/openapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
