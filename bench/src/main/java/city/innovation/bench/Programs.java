package city.innovation.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the programs that we measure against. One that is missing is fetched from Debian's archive, where there is an
 * {@code apt-get}, and unpacked under the target folder; nothing is installed.
 */
record Programs(Path folder) {

    private static final int MINUTES = 3;

    static Programs of(Options options) {
        return new Programs(options.target().resolve("anchors"));
    }

    /** From the path, the usual folders, or the archive's package of that name; empty if it can't be had. */
    Optional<Path> find(String program, String debianPackage) {
        return installed(program).or(() -> unpacked(program)).or(() -> {
            fetch(debianPackage);
            return unpacked(program);
        });
    }

    private static Optional<Path> installed(String program) {
        List<Path> folders = new ArrayList<>(postgresFolders());
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        folders.add(Path.of("/usr/sbin"));
        folders.add(Path.of("/usr/local/sbin"));
        return folders.stream()
                .map(folder -> folder.resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Newest first. */
    private static List<Path> postgresFolders() {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(root)) {
            return versions.map(version -> version.resolve("bin"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> unpacked(String program) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(program) && Files.isRegularFile(file) && Files.isExecutable(file))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(String debianPackage) {
        try {
            Files.createDirectories(folder);
            if (run("apt-get", "download", debianPackage)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".deb")).toList()) {
                        run("dpkg", "-x", file.toString(), folder.toString());
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
