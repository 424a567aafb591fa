package city.innovation.test;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a PostgreSQL server runs.
 *
 * @param data the cluster's folder; kept
 * @param port of 127.0.0.1
 * @param fsync whether commits survive a power cut; false only where the data is thrown away
 * @param sharedBuffers PostgreSQL's own cache, for example {@code 256MB}
 */
public record PostgresSettings(Path data, int port, boolean fsync, String sharedBuffers) {

    /** Fast and forgetful, on any free port. */
    public static PostgresSettings forTests(Path data) {
        return new PostgresSettings(data, FreePort.any(), false, "64MB");
    }

    /** Keeps what it committed, for the local suite and for tests that kill. */
    public static PostgresSettings durable(Path data, int port) {
        return new PostgresSettings(data, port, true, "256MB");
    }

    Path log() {
        Path absolute = data.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + ".log");
    }

    /** Where the server's programs are unpacked once: in the user's own cache, so that users don't meet in /tmp. */
    Path binaries() {
        return Path.of(System.getProperty("user.home"), ".cache", "innovation", "postgres");
    }

    /** Korean letters are letters only under an LC_CTYPE of UTF-8; macOS has no C.UTF-8 but one called UTF-8. */
    Map<String, String> locale() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? Map.of("locale", "C", "lc-ctype", "UTF-8") : Map.of("locale", "C.UTF-8");
    }

    Map<String, String> server() {
        Map<String, String> server = new TreeMap<>();
        server.put("fsync", fsync ? "on" : "off"); // comes after the library's own -F and wins
        server.put("full_page_writes", fsync ? "on" : "off");
        server.put("synchronous_commit", fsync ? "on" : "off");
        server.put("listen_addresses", "127.0.0.1");
        server.put("unix_socket_directories", "");
        server.put("max_connections", "200");
        server.put("shared_buffers", sharedBuffers);
        server.put("max_wal_size", "2GB");
        server.put("jit", "off");
        server.put("timezone", "UTC");
        server.put("log_timezone", "UTC");
        return server;
    }
}
