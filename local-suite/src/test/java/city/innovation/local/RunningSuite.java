package city.innovation.local;

import static org.awaitility.Awaitility.await;

import city.innovation.test.FreePort;
import city.innovation.test.SigningKey;
import city.innovation.test.TokenBuilder;
import city.innovation.test.Tokens;
import city.innovation.test.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The packaged suite as child processes on free ports and a folder of its own: PostgreSQL with fsync, Kafka, issuer,
 * services and gateway. Started once for all tests of a JVM and ended with it.
 */
final class RunningSuite {

    /** A part that ended sooner is taken for broken and not started again. */
    private static final Duration SETTLED = Duration.ofSeconds(21);

    private static final Duration RESTART = Duration.ofMinutes(2);

    private static RunningSuite one;

    private final Folder folder;
    private final Parts parts;

    private RunningSuite(Folder folder, Parts parts) {
        this.folder = folder;
        this.parts = parts;
    }

    static synchronized RunningSuite get() {
        if (one == null) {
            one = start();
        }
        return one;
    }

    private static RunningSuite start() {
        try {
            Folder folder = new Folder(Files.createTempDirectory("innovation-suite"));
            int port = freeRange();
            folder.open(port);
            Parts parts = new Parts(project(), folder, port, Jvm.ofThis());
            requirePackaged(parts, folder);
            supervise(parts, folder);
            return new RunningSuite(folder, parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path project() {
        String given = System.getProperty("innovation.root");
        return given != null
                ? Path.of(given)
                : Path.of("").toAbsolutePath().getParent().normalize();
    }

    private static void requirePackaged(Parts parts, Folder folder) {
        List<String> problems = Preflight.problems(parts.all(), Machine.of(folder), FreePort::isFree);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The end-to-end tests run the packaged services. Run ./mvnw verify, which"
                    + " packages before it tests, or ./mvnw -DskipTests package once.\n" + String.join("\n", problems));
        }
    }

    private static void supervise(Parts parts, Folder folder) {
        Supervisor supervisor = new Supervisor(folder, RunningSuite::say);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            supervisor.stop();
                            folder.empty();
                        },
                        "suite-stop"));
        say("starting on " + folder.path());
        supervisor.start(parts.all());
        Thread.ofPlatform().daemon().name("suite").start(() -> {
            try {
                supervisor.keepRunning();
            } catch (CannotRun e) {
                say(e.getMessage());
            }
        });
    }

    private static int freeRange() {
        int port = FreePort.any();
        for (int next = port; next < port + Options.PORTS; next++) {
            if (!FreePort.isFree(next)) {
                return freeRange();
            }
        }
        return port;
    }

    /** Where the project lies. */
    Path root() {
        return parts.root();
    }

    String gateway() {
        return parts.gatewayAddress();
    }

    String issuer() {
        return parts.issuerAddress();
    }

    SigningKey signingKey() {
        return SigningKey.of(folder.issuerKey());
    }

    /** A token of the suite's issuer. */
    TokenBuilder token(String... roles) {
        return Tokens.token(signingKey(), parts.issuerAddress(), roles);
    }

    /** The proposals' events. */
    Topic proposals() {
        Part kafka = part("kafka");
        return Topic.at("127.0.0.1:" + kafka.ports().get(0), "innovation.proposals");
    }

    private Part part(String name) {
        return parts.all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The process of a part, while it runs. */
    Optional<ProcessHandle> process(String name) {
        return folder.pidFile(name).running();
    }

    /** Waits until a part has run for so long that its death is answered by a new start. */
    void awaitSettled(String name) {
        await(name + " has run for a while")
                .atMost(RESTART)
                .until(() -> process(name)
                        .flatMap(process -> process.info().startInstant())
                        .filter(start -> Duration.between(start, Instant.now()).compareTo(SETTLED) > 0)
                        .isPresent());
    }

    /** Signal 9 to the part; of PostgreSQL to the server itself. Gives the process that the suite watches. */
    ProcessHandle kill(String name) {
        ProcessHandle watched = process(name).orElseThrow();
        ProcessHandle victim = name.equals("postgres") ? postmaster() : watched;
        say("signal 9 to " + name + ", process " + victim.pid());
        victim.destroyForcibly();
        victim.onExit().join();
        return watched;
    }

    private ProcessHandle postmaster() {
        try {
            String first = Files.readAllLines(folder.postgres().resolve("postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until another process does the part's work. */
    void awaitReplaced(String name, ProcessHandle former) {
        await(name + " was started again")
                .atMost(RESTART)
                .until(() ->
                        process(name).filter(now -> now.pid() != former.pid()).isPresent()
                                && part(name).readiness().isGiven(folder.log(name)));
    }

    private static void say(String text) {
        System.out.println("[suite] " + text);
    }
}
