package city.innovation.local;

import static city.innovation.test.Patience.await;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged suite as child processes on free ports and a folder of its own: PostgreSQL with fsync, Kafka, issuer,
 * services and gateway. Started once for all tests of a JVM and ended with it; its clock stands. Where time must pass a
 * test starts one apart.
 */
final class RunningSuite implements AutoCloseable {

    /** A part that ended sooner is taken for broken and not started again. */
    private static final Duration SETTLED = Duration.ofSeconds(21);

    private static final Duration RESTART = Duration.ofMinutes(2);

    private static RunningSuite one;
    private static String failure;

    private final Folder folder;
    private final Parts parts;
    private final Supervisor supervisor;
    private boolean closed;

    private RunningSuite(Folder folder, Parts parts) {
        this.folder = folder;
        this.parts = parts;
        this.supervisor = new Supervisor(folder, RunningSuite::say);
    }

    /** Begins it before a class of tests and ends it after the last one of the run. */
    static final class Extension implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(RunningSuite.class))
                    .computeIfAbsent(RunningSuite.class, key -> get());
        }
    }

    /** The suite, ready; where it could not be started the same failure each time. */
    static synchronized RunningSuite get() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        if (one == null) {
            try {
                one = start(folder());
            } catch (RuntimeException e) {
                failure = e.toString();
                throw e;
            }
        }
        return one;
    }

    /** Another one beside it with a clock of its own, which its user moves; to be closed by its user. */
    static RunningSuite apart(LocalDate day) {
        Folder folder = folder();
        CityDays.of(folder.clock()).moveTo(day);
        return start(folder);
    }

    private static RunningSuite start(Folder folder) {
        int port = freeRange();
        folder.open(port);
        RunningSuite suite = new RunningSuite(folder, new Parts(project(), folder, port, Jvm.ofThis()));
        suite.requirePackaged();
        suite.begin();
        return suite;
    }

    private static Folder folder() {
        try {
            return new Folder(Files.createTempDirectory("innovation-suite"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path project() {
        String given = System.getProperty("innovation.root");
        return given != null
                ? Path.of(given)
                : Path.of("").toAbsolutePath().getParent().normalize();
    }

    private void requirePackaged() {
        List<String> problems = Preflight.problems(parts.all(), Machine.of(folder), FreePort::isFree);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The end-to-end tests run the packaged services. Run ./mvnw verify, which"
                    + " packages before it tests, or ./mvnw -DskipTests package once.\n" + String.join("\n", problems));
        }
    }

    private void begin() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "suite-stop"));
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

    /** Ends all that was started and removes the folder; again it does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        supervisor.stop();
        try (Stream<Path> files = Files.walk(folder.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freeRange() {
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
        return Topic.at(kafka(), "innovation.proposals");
    }

    /** Its clock, which only goes forward. */
    CityDays days() {
        return CityDays.of(folder.clock());
    }

    /** Where Kafka answers. */
    String kafka() {
        return "127.0.0.1:" + part("kafka").ports().getFirst();
    }

    /** Starts and ends further parts on the same folder. */
    Supervisor beside() {
        return new Supervisor(folder, RunningSuite::say);
    }

    Part part(String name) {
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
