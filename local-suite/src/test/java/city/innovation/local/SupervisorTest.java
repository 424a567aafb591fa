package city.innovation.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.innovation.test.FreePort;
import city.innovation.test.Topic;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path path;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void runsTheFoundationAsProcessesAndEndsThemInReverseOrder() throws SQLException {
        Folder folder = folder();
        Parts parts = new Parts(path, folder, freeRange(), Jvm.ofThis());
        Supervisor supervisor = new Supervisor(folder, said::add);
        List<ProcessHandle> processes;
        try {
            supervisor.start(parts.foundation());
            processes = folder.pidFiles().stream()
                    .map(file -> file.running().orElseThrow())
                    .toList();
            assertThat(processes).hasSize(3);
            assertThat(new Issuer(parts.issuerAddress()).token(Map.of("role", "official")))
                    .contains(".");
            assertThatThrownBy(() -> new Issuer(parts.issuerAddress()).token(Map.of("role", "king")))
                    .hasMessageContaining("Unknown role king");
            int kafka = parts.foundation().get(1).ports().get(0);
            try (Topic topic = Topic.at("127.0.0.1:" + kafka, "innovation.proposals")) {
                assertThat(topic.all()).isEmpty();
            }
            int postgres = parts.foundation().get(0).ports().get(0);
            DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postgres + "/proposal", "proposal", "proposal")
                    .close();
            said.clear();
        } finally {
            supervisor.stop();
        }
        assertThat(said).containsExactly("ending the token issuer", "ending Kafka", "ending PostgreSQL");
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(folder.pidFiles()).isEmpty();
        assertThat(folder.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void startsEachAfterWhatItNeeds() {
        Supervisor supervisor = new Supervisor(folder(), said::add);
        try {
            supervisor.start(List.of(
                    part("one", Set.of(), "echo ready; sleep 60"), part("two", Set.of("one"), "echo ready; sleep 60")));
            assertThat(said).hasSize(2);
            assertThat(said.get(0)).startsWith("one").contains("ready after");
            assertThat(said.get(1)).startsWith("two");
        } finally {
            supervisor.stop();
        }
        assertThat(said.subList(2, 4)).containsExactly("ending the two", "ending the one");
    }

    @Test
    void aPartThatFailsToStartIsNamedWithTheEndOfItsLog() {
        Supervisor supervisor = new Supervisor(folder(), said::add);
        try {
            assertThatThrownBy(() -> supervisor.start(List.of(
                            part("good", Set.of(), "echo ready; sleep 60"),
                            part("bad", Set.of(), "echo out of luck; exit 7"))))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("Not ready: the bad")
                    .hasMessageContaining("out of luck");
        } finally {
            supervisor.stop();
        }
    }

    @Test
    void aPartThatEndsSoonAfterItsStartIsNotStartedAgain() {
        Supervisor supervisor = new Supervisor(folder(), said::add);
        try {
            supervisor.start(List.of(part("brief", Set.of(), "echo ready; sleep 1; exit 3")));
            assertThatThrownBy(supervisor::keepRunning)
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("brief ended by itself with code 3");
        } finally {
            supervisor.stop();
        }
    }

    private Folder folder() {
        Folder folder = new Folder(path.resolve("data"));
        folder.open(9000);
        return folder;
    }

    private static Part part(String name, Set<String> needs, String script) {
        return new Part(
                name,
                name,
                List.of(1),
                needs.isEmpty() ? Part.Layer.FOUNDATION : Part.Layer.SERVICE,
                needs,
                List.of(),
                List.of("/bin/sh", "-c", script),
                script,
                Map.of(),
                new Readiness.Says("ready"));
    }

    /** A port whose followers are free too. */
    private static int freeRange() {
        int port = FreePort.any();
        for (int next = port; next < port + Options.PORTS; next++) {
            if (!FreePort.isFree(next)) {
                return freeRange();
            }
        }
        return port;
    }
}
