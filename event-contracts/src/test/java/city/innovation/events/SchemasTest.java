package city.innovation.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    /** Names that only texts and persons have. */
    private static final Set<String> FORBIDDEN = Set.of(
            "name",
            "email",
            "phone",
            "mobile",
            "address",
            "text",
            "body",
            "content",
            "comment",
            "reason",
            "description",
            "problem",
            "improvement",
            "effect",
            "birthDate",
            "accountNumber");

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void theCommittedSchemaIsThatOfTheRecord(String type) throws Exception {
        String made = Contracts.JSON.writeValueAsString(
                        new RecordSchema().of(type, Contracts.types().get(type))) + "\n";
        if (Contracts.writing()) {
            Contracts.write(Contracts.schema(type), made);
        }
        assertThat(Files.readString(Contracts.schema(type))).isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("city.innovation.events.Contracts#names")
    void aSchemaNamesNoPersonAndNoText(String type) {
        assertThat(fields(Contracts.read(Contracts.schema(type)))).doesNotContainAnyElementsOf(FORBIDDEN);
    }

    @Test
    void thereIsNoSchemaNorSampleOfAnUnknownType() throws Exception {
        for (String folder : Set.of("schemas", "samples")) {
            try (var files = Files.list(Contracts.RESOURCES.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))
                                .collect(Collectors.toSet()))
                        .isEqualTo(Contracts.types().keySet());
            }
        }
    }

    @Test
    void aTypeSaysWhatItsRecordIsCalled() {
        Contracts.types().forEach((type, event) -> {
            String[] parts = type.split("\\.");
            String words = (parts[2] + "-" + parts[3]).replace("-", "");
            assertThat(event.getSimpleName()).isEqualToIgnoringCase(words);
        });
    }

    private static Set<String> fields(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.findValues("properties")
                .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));
        return names;
    }
}
