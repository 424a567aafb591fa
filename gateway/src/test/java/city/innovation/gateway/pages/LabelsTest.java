package city.innovation.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a code that two services have, the merged lists show one label; so there must be one. */
class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"labels_ko.properties", "labels_en.properties"})
    void aCodeIsCalledTheSameInEveryService(String bundle) throws IOException {
        Map<Object, Object> known = new HashMap<>();
        List<Path> bundles = bundles(bundle);
        for (Path file : bundles) {
            labels(file)
                    .forEach((code, label) -> assertThat(known.getOrDefault(code, label))
                            .as("%s of %s", code, file)
                            .isEqualTo(label));
            known.putAll(labels(file));
        }
        assertThat(bundles).hasSizeGreaterThan(2);
    }

    private static List<Path> bundles(String name) throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("src/main/resources").resolve(name))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private static Properties labels(Path file) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
