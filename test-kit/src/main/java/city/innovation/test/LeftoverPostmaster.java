package city.innovation.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** What a killed run left in a cluster's folder: {@code postmaster.pid}, and perhaps the server that wrote it. */
final class LeftoverPostmaster {

    private static final String FILE = "postmaster.pid";
    private static final Duration START_TOLERANCE = Duration.ofSeconds(10);
    private static final long STOP_SECONDS = 60;

    private LeftoverPostmaster() {}

    /** Ends the server if it still runs, provably this folder's, and removes its lock file. */
    static void clear(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> running = owner(data, Files.readAllLines(file));
        if (running.isPresent()) {
            stop(running.get());
        }
        Files.deleteIfExists(file);
    }

    /** The process id of the server that runs on the folder. */
    static long pid(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve(FILE)).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL runs on " + data, e);
        }
    }

    /** Lines: process id, data folder, start in seconds since 1970, port and more. */
    private static Optional<ProcessHandle> owner(Path data, List<String> lines) {
        if (lines.size() < 3 || !Path.of(lines.get(1)).normalize().equals(data)) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .filter(process -> process.info()
                        .startInstant()
                        .map(instant -> Duration.between(instant, started).abs())
                        .filter(difference -> difference.compareTo(START_TOLERANCE) < 0)
                        .isPresent());
    }

    /** A fast shutdown, which Java's own signals don't offer: sessions are ended, everything is written. */
    private static void stop(ProcessHandle postmaster) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                .inheritIO()
                .start();
        try {
            postmaster.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new UncheckedIOException(
                    new IOException("A former PostgreSQL, process " + postmaster.pid() + ", does not end", e));
        }
    }
}
