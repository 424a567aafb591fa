package city.innovation.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Tells a later run which process an earlier one started. A process id alone proves nothing, since it is given again:
 * the start time and the arguments must fit too.
 */
record PidFile(Path file) {

    /** Systems reckon a start time from the time of their own start, which may move a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    String part() {
        return file.getFileName().toString().replace(".pid", "");
    }

    /** Writes down a process and the argument by which it can be told, for example its main class. */
    void write(ProcessHandle process, String mark) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        process.info().startInstant().ifPresent(start -> properties.setProperty("start", start.toString()));
        properties.setProperty("mark", mark);
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new CannotRun(file + " can't be written: " + e);
        }
    }

    /** The process written down, if it still runs and is provably the same. */
    Optional<ProcessHandle> running() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (properties.getProperty("pid") == null || properties.getProperty("start") == null) {
            return Optional.empty();
        }
        Instant start = Instant.parse(properties.getProperty("start"));
        return ProcessHandle.of(Long.parseLong(properties.getProperty("pid")))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, start))
                .filter(process -> isMarked(process, properties.getProperty("mark")));
    }

    private static boolean startedAt(ProcessHandle process, Instant start) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(actual, start).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private static boolean isMarked(ProcessHandle process, String mark) {
        return process.info().commandLine().map(line -> line.contains(mark)).orElse(false);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
