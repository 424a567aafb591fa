package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The size and the names of the suite's own files, in all modules. */
class SourcesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @ParameterizedTest
    @CsvSource({"src/main/java, 300", "src/test/java, 400"})
    void noFileIsTooLong(String folder, int longest) throws IOException {
        List<Path> files = files(folder);
        assertThat(files)
                .hasSizeGreaterThan(50)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(longest));
    }

    @ParameterizedTest
    @CsvSource({"src/main/java", "src/test/java"})
    void noFileHasANameThatSaysNothing(String folder) throws IOException {
        assertThat(files(folder))
                .noneMatch(file -> file.getFileName()
                        .toString()
                        .matches(".*(Impl|Manager|Helper|Util|Utils|Dto|Base|Common)\\.java"));
    }

    @ParameterizedTest
    @CsvSource("src/main/java")
    void everyPackageSaysWhatItIsFor(String folder) throws IOException {
        assertThat(files(folder).stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(found.resolve("package-info.java")).exists());
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(SourcesTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
