package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;

import city.innovation.test.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final long GB = 1L << 30;
    private static final Machine ENOUGH = new Machine(2 * GB, 3 * GB);

    @TempDir
    private Path root;

    private List<Part> parts;

    @BeforeEach
    void build() throws IOException {
        for (String module : List.of("proposal-service", "task-tracker-service", "gateway")) {
            Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
        parts = new Parts(root, new Folder(root.resolve("data")), 9000, Jvm.ofThis()).all();
    }

    @Test
    void findsNothingOnAMachineThatWillDo() {
        assertThat(Preflight.problems(parts, ENOUGH, port -> true)).isEmpty();
    }

    @Test
    void namesABusyPortAndWhoWantsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.isFree(taken.getLocalPort())).isFalse();
        }
        assertThat(Preflight.problems(parts, ENOUGH, port -> port != 9001 && port != 9014))
                .satisfiesExactlyInAnyOrder(
                        problem -> assertThat(problem).contains("Port 9001", "proposal service", "--port"),
                        problem -> assertThat(problem).contains("Port 9014", "Kafka"));
    }

    @Test
    void namesWhatIsNotBuilt() throws IOException {
        Files.delete(root.resolve("gateway/target/quarkus-app/quarkus-run.jar"));
        assertThat(Preflight.problems(parts, ENOUGH, port -> true))
                .singleElement()
                .asString()
                .contains("Not built: the gateway", "mvnw package");
    }

    @Test
    void wantsRoomOnDiskAndInMemory() {
        assertThat(Preflight.problems(parts, new Machine(GB - 1, 2 * GB), port -> true))
                .singleElement()
                .asString()
                .contains("less than 1 GB", "1023 MB", "--data");
        assertThat(Preflight.problems(parts, new Machine(GB, 2 * GB - 1), port -> true))
                .singleElement()
                .asString()
                .contains("Less than 2 GB of memory");
    }

    @Test
    void everyPartHasPortsOfItsOwn() {
        assertThat(parts.stream().flatMap(part -> part.ports().stream()).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(port -> assertThat(port).isBetween(9000, 9000 + Options.PORTS - 1));
    }
}
