package city.innovation.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

class OpenApiMergeTest {

    private static final Path DOCUMENTS = Path.of("../docs/openapi");
    private static final int MOST = 64 * 1024 * 1024;

    private final ObjectMapper yaml = new ObjectMapper(
            YAMLFactory.builder().loaderOptions(largeDocuments()).build());

    @Test
    void theServicesDocumentsDefineNothingDifferentlyUnderOneName() throws IOException {
        OpenApiMerge merge = new OpenApiMerge();
        List<Path> documents = documents();
        for (Path document : documents) {
            merge.add(document.getFileName().toString(), yaml.readTree(document.toFile()));
        }
        assertThat(documents).hasSizeGreaterThan(1);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged().at("/components/schemas").size()).isGreaterThan(100);
    }

    @Test
    void aNameThatIsDefinedDifferentlyIsAConflictAndTheFirstStays() throws IOException {
        OpenApiMerge merge = new OpenApiMerge();
        merge.add("one", schema("string"));
        merge.add("two", schema("string"));
        merge.add("three", schema("integer"));
        assertThat(merge.conflicts()).containsExactly("schemas Note of three");
        assertThat(merge.merged().at("/components/schemas/Note/type").textValue())
                .isEqualTo("string");
    }

    private JsonNode schema(String type) {
        ObjectNode document = yaml.createObjectNode();
        document.withObject("/components/schemas/Note").put("type", type);
        return document;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith("-service.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static LoaderOptions largeDocuments() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST);
        return options;
    }
}
