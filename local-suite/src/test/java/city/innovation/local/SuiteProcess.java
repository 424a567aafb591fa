package city.innovation.local;

import static city.innovation.test.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command of {@code ./innovation} as a process of its own, on a data folder; what it says goes to a file. The class
 * path goes by the environment: of a longer line than a page Java tells others its beginning alone, and then the suite
 * doesn't know its own processes.
 */
record SuiteProcess(Process process, Path log) implements AutoCloseable {

    /** A start on a loaded machine, and the year of demo data after it. */
    private static final Duration LONG = Duration.ofMinutes(8);

    /** As a user starts it. */
    static SuiteProcess of(Path root, Path data, int port, String command) {
        return of(root, data, port, command, Map.of());
    }

    /** As a user starts it who has that in the environment. */
    static SuiteProcess of(Path root, Path data, int port, String command, Map<String, String> environment) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dinnovation.root=" + root,
                Suite.class.getName(),
                command,
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
        try {
            Path log = Files.createTempFile("innovation-" + command, ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.environment().putAll(environment);
            return new SuiteProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says that; fails at once when it ended before. */
    SuiteProcess awaitSaying(String words) {
        await(words).atMost(LONG).until(() -> said().contains(words) || !process.isAlive());
        if (!said().contains(words)) {
            throw new AssertionError("Ended with code " + process.exitValue() + ":\n" + said());
        }
        return this;
    }

    /** Waits for its end and gives its code. */
    int awaitEnd() {
        await("the end").atMost(LONG).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Ends it if it still runs, with all that it started. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
