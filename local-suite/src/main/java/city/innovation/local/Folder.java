package city.innovation.local;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;

/** The data folder: what outlives a run, and what tells a later run about an earlier one. */
record Folder(Path path) {

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path issuerKey() {
        return path.resolve("issuer-key.json");
    }

    /** Holds the offset of the city's time. */
    Path clock() {
        return path.resolve("clock");
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    Path caches() {
        return path.resolve("caches");
    }

    PidFile pidFile(String part) {
        return new PidFile(path.resolve("pids").resolve(part + ".pid"));
    }

    /** The PID files of parts that a former run left behind, those that others stand on last. */
    List<PidFile> pidFiles() {
        Path pids = path.resolve("pids");
        if (!Files.isDirectory(pids)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pids)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(PidFile::new)
                    .sorted(comparing((PidFile file) -> Parts.FOUNDATION.contains(file.part()))
                            .thenComparing(PidFile::part))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path settings() {
        return path.resolve("suite.properties");
    }

    private Path demoMark() {
        return path.resolve("demo-posted");
    }

    boolean hasDemo() {
        return Files.exists(demoMark());
    }

    void markDemo() {
        write(demoMark(), "");
    }

    /** Makes the folder if need be and remembers the port. */
    void open(int port) {
        try {
            for (String child : List.of("logs", "pids", "caches")) {
                Files.createDirectories(path.resolve(child));
            }
        } catch (IOException e) {
            throw new CannotRun("The data folder " + path + " can't be made: " + e);
        }
        write(settings(), "port=" + port + "\n");
    }

    /** The port of the run that last used the folder. */
    OptionalInt port() {
        if (!Files.exists(settings())) {
            return OptionalInt.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(settings())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OptionalInt.of(Integer.parseInt(properties.getProperty("port")));
    }

    /** Refuses a folder that holds something else than a suite's data. */
    void requireOwn() {
        if (!Files.isDirectory(path) || Files.exists(settings())) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw new CannotRun(
                        path
                                + " holds something else than data of the suite, which leaves it alone. Choose another folder by --data DIR");
            }
        } catch (IOException e) {
            throw new CannotRun("The data folder " + path + " can't be read: " + e);
        }
    }

    /** Removes everything in it but what only quickens starts. */
    void empty() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.startsWith(caches()) && !file.equals(path)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new CannotRun("The data folder " + path + " can't be emptied: " + e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CannotRun(file + " can't be written: " + e);
        }
    }
}
