package city.innovation.events;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.events.duty.DutyClosed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.apicurio.registry.content.TypedContent;
import io.apicurio.registry.rules.compatibility.CompatibilityExecutionResult;
import io.apicurio.registry.rules.compatibility.CompatibilityLevel;
import io.apicurio.registry.rules.compatibility.JsonSchemaCompatibilityChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An old consumer reads new events, and today's code reads every sample that was ever published. */
class CompatibilityTest {

    /** A new type's schema and sample are copied with {@code -Dcontracts.write=true}; what is there is never touched. */
    @Test
    void everyTypeIsAmongThePublished() throws IOException {
        if (Contracts.writing()) {
            for (String type : Contracts.types().keySet()) {
                publish(Contracts.schema(type), "schemas");
                publish(Contracts.sample(type), "samples");
            }
        }
        assertThat(publishedTypes()).containsExactlyElementsOf(Contracts.types().keySet());
        assertThat(Contracts.names())
                .allSatisfy(type -> assertThat(published("samples", type)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("publishedTypes")
    void everyPublishedConsumerReadsTodaysEvents(String type) throws IOException {
        assertThat(Contracts.types()).as("a published type never goes").containsKey(type);
        CompatibilityExecutionResult result = check(published("schemas", type), Contracts.read(Contracts.schema(type)));
        assertThat(result.getIncompatibleDifferences()).isEmpty();
        assertThat(result.isCompatible()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("publishedTypes")
    void todaysCodeReadsEveryPublishedSample(String type) throws IOException {
        for (JsonNode sample : published("samples", type)) {
            assertThat(EventJson.mapper()
                            .treeToValue(sample, Contracts.types().get(type))
                            .aggregateId())
                    .isNotNull();
        }
    }

    @Test
    void aNewOptionalFieldIsCompatibleAndALostRequiredOneIsNot() {
        String type = DutyClosed.TYPE;
        ObjectNode schema = (ObjectNode) Contracts.read(Contracts.schema(type));
        ObjectNode wider = schema.deepCopy();
        wider.withObject("/properties").putObject("added").put("type", "string");
        assertThat(check(List.of(schema), wider).isCompatible()).isTrue();

        ObjectNode looser = schema.deepCopy();
        ((ArrayNode) looser.get("required")).remove(0);
        assertThat(check(List.of(schema), looser).isCompatible()).isFalse();

        ObjectNode other = schema.deepCopy();
        other.withObject("/properties/dueAt").removeAll().put("type", "integer");
        assertThat(check(List.of(schema), other).isCompatible()).isFalse();
    }

    static Stream<String> publishedTypes() throws IOException {
        try (Stream<Path> files = Files.walk(Contracts.PUBLISHED)) {
            return files
                    .filter(file -> file.getParent().endsWith("schemas"))
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static void publish(Path contract, String folder) throws IOException {
        Path copy = versions().getLast().resolve(folder).resolve(contract.getFileName());
        if (published(folder, contract.getFileName().toString().replace(".json", ""))
                .isEmpty()) {
            Files.copy(contract, copy);
        }
    }

    private static List<Path> versions() throws IOException {
        try (Stream<Path> versions = Files.list(Contracts.PUBLISHED)) {
            return versions.sorted().toList();
        }
    }

    /** What was published of a type, oldest version first. */
    private static List<JsonNode> published(String folder, String type) throws IOException {
        return versions().stream()
                .map(version -> version.resolve(folder).resolve(type + ".json"))
                .filter(Files::exists)
                .map(Contracts::read)
                .toList();
    }

    private static CompatibilityExecutionResult check(List<? extends JsonNode> old, JsonNode now) {
        return new JsonSchemaCompatibilityChecker()
                .testCompatibility(
                        CompatibilityLevel.FORWARD_TRANSITIVE,
                        old.stream().map(CompatibilityTest::content).toList(),
                        content(now),
                        Map.of());
    }

    private static TypedContent content(JsonNode schema) {
        return TypedContent.create(schema.toString(), "application/json");
    }
}
