package city.innovation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.commons.io.FileUtils;

/**
 * The parts of the test stack that this JVM started. What runs is written in system properties, since Quarkus may load
 * these classes more than once.
 */
final class StackParts {

    /** A string literal is one and the same object for all class loaders. */
    private static final Object LOCK = "innovation.test.stack";

    private static final Queue<AutoCloseable> CLOSING = new ConcurrentLinkedQueue<>();

    private StackParts() {}

    /** Starts those of the parts that don't run yet, and the clock file. */
    static void start(Set<String> parts) {
        synchronized (LOCK) {
            Path folder = folder();
            List<CompletableFuture<Void>> starting = new ArrayList<>();
            if (parts.contains("postgres") && System.getProperty(TestStack.POSTGRES_PORT) == null) {
                starting.add(CompletableFuture.runAsync(() -> postgres(folder)));
            }
            if (parts.contains("kafka") && System.getProperty(TestStack.KAFKA) == null) {
                starting.add(CompletableFuture.runAsync(() -> kafka(folder)));
            }
            if (parts.contains("issuer") && System.getProperty(TestStack.ISSUER) == null) {
                starting.add(CompletableFuture.runAsync(() -> issuer(folder)));
            }
            starting.forEach(CompletableFuture::join);
        }
    }

    private static void postgres(Path folder) {
        Postgres postgres = Postgres.start(PostgresSettings.forTests(folder.resolve("postgres")));
        CLOSING.add(postgres);
        System.setProperty(TestStack.POSTGRES_PORT, Integer.toString(postgres.port()));
    }

    /** Kafka looks up classes of its own by the thread's loader, which in a pool is another than that of a Quarkus test. */
    private static void kafka(Path folder) {
        Thread.currentThread().setContextClassLoader(StackParts.class.getClassLoader());
        Kafka kafka = Kafka.start(folder.resolve("kafka"));
        CLOSING.add(kafka);
        System.setProperty(TestStack.KAFKA, kafka.bootstrapServers());
    }

    private static void issuer(Path folder) {
        Path keyFile = folder.resolve("issuer-key.json");
        TokenIssuer issuer = TokenIssuer.start(keyFile, 0);
        System.setProperty(TestStack.ISSUER_KEY, keyFile.toString());
        System.setProperty(TestStack.ISSUER, issuer.address());
    }

    /** Ends what runs, then removes its data. */
    private static void end(Path folder) {
        try {
            for (AutoCloseable part : CLOSING) {
                part.close();
            }
            FileUtils.deleteDirectory(folder.toFile());
        } catch (Exception e) { // what AutoCloseable declares
            throw new IllegalStateException("The test stack in " + folder + " did not end well", e);
        }
    }

    /** One folder a JVM, in the build's own so that a clean build takes what a killed one left. */
    private static Path folder() {
        String known = System.getProperty(TestStack.FOLDER);
        if (known != null) {
            return Path.of(known);
        }
        try {
            Path parent =
                    Files.createDirectories(Path.of("target", "test-stack").toAbsolutePath());
            Path folder = Files.createTempDirectory(parent, "run-");
            Path clock = Files.createFile(folder.resolve("clock"));
            System.setProperty(TestStack.CLOCK_FILE, clock.toString());
            System.setProperty(TestStack.FOLDER, folder.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder), "test-stack-end"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
