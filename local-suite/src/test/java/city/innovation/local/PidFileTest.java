package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path path;

    private Folder folder;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        folder = new Folder(path.resolve("data"));
        folder.open(9000);
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void findsTheProcessItWroteDown() {
        PidFile file = folder.pidFile("kafka");
        file.write(process.toHandle(), "600");
        assertThat(file.running()).contains(process.toHandle());
        assertThat(file.part()).isEqualTo("kafka");
    }

    @Test
    void takesNoOtherProcessForItsOwn() throws IOException {
        PidFile file = folder.pidFile("kafka");
        file.write(process.toHandle(), "another.Main");
        assertThat(file.running()).isEmpty();

        file.write(process.toHandle(), "600");
        String text = Files.readString(file.file());
        Files.writeString(file.file(), text.replaceAll("start=\\d+", "start=1999"));
        assertThat(file.running()).isEmpty();

        Files.writeString(
                file.file(),
                text.replaceAll("pid=\\d+", "pid=" + ProcessHandle.current().pid()));
        assertThat(file.running()).isEmpty();

        Files.writeString(file.file(), "");
        assertThat(file.running()).isEmpty();
    }

    @Test
    void anEndedProcessIsNoLonger() throws InterruptedException {
        PidFile file = folder.pidFile("kafka");
        file.write(process.toHandle(), "600");
        process.destroyForcibly().waitFor();
        assertThat(file.running()).isEmpty();
        file.delete();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void leftoversAreEndedIfTheyAreOursAndForgottenIfNot() throws IOException {
        Process foreign = new ProcessBuilder("sleep", "601").start();
        try {
            folder.pidFile("kafka").write(process.toHandle(), "600");
            folder.pidFile("issuer").write(foreign.toHandle(), "another.Main");
            List<String> said = new ArrayList<>();

            Leftovers.end(folder, said::add);

            assertThat(process.isAlive()).isFalse();
            assertThat(foreign.isAlive()).isTrue();
            assertThat(said).singleElement().asString().contains("kafka", Long.toString(process.pid()));
            assertThat(folder.pidFiles()).isEmpty();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void freshEmptiesOurFolderAndNoOther() throws IOException {
        Files.writeString(folder.clock(), "P1D");
        folder.requireOwn();
        folder.empty();
        assertThat(folder.clock()).doesNotExist();
        assertThat(folder.caches()).exists();

        Path foreign = Files.createDirectories(path.resolve("home/documents"));
        Files.writeString(foreign.resolve("letter"), "dear");
        assertThatThrownBy(() -> new Folder(path.resolve("home")).requireOwn())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("leaves it alone");
        assertThat(foreign.resolve("letter")).exists();
        new Folder(path.resolve("none yet")).requireOwn();
        new Folder(Files.createDirectories(path.resolve("nothing in it"))).requireOwn();
    }
}
