package city.innovation.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.TestStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The API's document is the committed one. Run with {@code -Dcontracts.write=true} to write it. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "proposal"))
class ApiDocumentTest {

    private static final Path DOCUMENTS = Path.of("../docs/openapi");
    private static final String NAME = "proposal-service.yaml";

    @Test
    void theDocumentIsTheCommittedOne() throws IOException {
        Path committed = DOCUMENTS.resolve(NAME);
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(committed, text());
        }
        assertThat(Files.readString(committed)).isEqualTo(text());
    }

    @Test
    void nothingThatWasPublishedIsMissed() throws IOException {
        JsonNode published = new YAMLMapper()
                .readTree(DOCUMENTS.resolve("published").resolve(NAME).toFile());
        assertThat(BreakingChanges.between(published, document())).isEmpty();
    }

    @Test
    void everyOperationSaysWhatItIsHowItRefusesAndWhoMayCallIt() throws IOException {
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
    void commandsAreDescribedByTheTable() throws IOException {
        Map<String, JsonNode> operations = operations();
        Set<ProposalRelation> others = EnumSet.of(ProposalRelation.EVALUATION, ProposalRelation.TRACKER);
        List<ProposalCommand> offered = Arrays.stream(ProposalCommand.values())
                .filter(command -> !others.containsAll(command.transition().by()))
                .toList();
        assertThat(offered).hasSizeGreaterThan(20).allSatisfy(command -> {
            JsonNode operation = operations.get("post " + Api.PROPOSALS + "/{id}/" + command.wireName());
            assertThat(operation).as(command.wireName()).isNotNull();
            String text = operation.path("description").asText();
            command.transition().from().forEach(state -> assertThat(text).contains("`" + state + "`"));
            command.transition().to().forEach(state -> assertThat(text).contains("`" + state + "`"));
            assertThat(text).contains(command.transition().says());
            assertThat(operation.path("responses").properties())
                    .extracting(Map.Entry::getKey)
                    .contains("403", "404", "409", "412", "422", "428");
        });
    }

    @Test
    void everyObjectHasAnExample() throws IOException {
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

    private static Map<String, JsonNode> operations() throws IOException {
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

    private static JsonNode document() throws IOException {
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
