package city.innovation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Java 25 and later remember of a start (JEP 483, 514), so that the next takes about a third less. Written
 * when a part ends that had none; made anew when a file of the part or its Java changes.
 *
 * @param folder of the caches
 */
record StartCache(Path folder) {

    static final int SINCE = 25;
    private static final String MAKING = "-XX:AOTCacheOutput=";
    private static final int KEY_BYTES = 8;

    /** The option that uses the part's cache or, if there is none yet, makes it. */
    String option(String part, List<Path> code) {
        String name = part + "-" + key(code);
        Path cache = folder.resolve(name + ".aot");
        if (Files.exists(cache)) {
            remove(folder.resolve(name + ".aot.config"));
            return "-XX:AOTCache=" + cache;
        }
        forgetOthers(part, name);
        return MAKING + cache;
    }

    /** Whether a process of that command writes a cache when it ends, which takes some seconds. */
    static boolean isMadeBy(List<String> command) {
        return command.stream().anyMatch(option -> option.startsWith(MAKING));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(List<Path> code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
            for (Path place : code) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(Files::isRegularFile).sorted().forEach(file -> digest.update(state(file)));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name, size and time, as Java itself checks them; reading all of it would cost what is gained. */
    private static byte[] state(Path file) {
        try {
            return (file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves what begins with the present name: Java keeps a file of its own there while it runs. */
    private void forgetOthers(String part, String present) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(part + "-") && !name.startsWith(present)) {
                    remove(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
