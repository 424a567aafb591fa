package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    @TempDir
    private Path folder;

    @Test
    void isUsedOnceItIsThereAndMadeAnewWhenTheCodeChanges() throws IOException {
        StartCache caches = new StartCache(Files.createDirectory(folder.resolve("caches")));
        Path code = Files.createDirectory(folder.resolve("code"));
        Files.writeString(code.resolve("a.jar"), "one");

        Path made = Path.of(caches.option("kafka", List.of(code)).replace("-XX:AOTCacheOutput=", ""));
        Path beingWritten = Files.createFile(Path.of(made + ".config"));
        assertThat(caches.option("kafka", List.of(code))).isEqualTo("-XX:AOTCacheOutput=" + made);
        assertThat(beingWritten).exists();
        Files.createFile(made);
        assertThat(caches.option("kafka", List.of(code))).isEqualTo("-XX:AOTCache=" + made);
        assertThat(caches.option("issuer", List.of(code))).startsWith("-XX:AOTCacheOutput=");

        Files.writeString(code.resolve("a.jar"), "another");
        assertThat(caches.option("kafka", List.of(code))).startsWith("-XX:AOTCacheOutput=");
        assertThat(made).doesNotExist();
    }
}
