package city.innovation.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the child processes' Java runs: small heaps, small objects, no threads for collecting garbage. */
record Jvm(Path java, int feature) {

    private static final int COMPACT_HEADERS_TRIED = 24;
    private static final int COMPACT_HEADERS = 25;

    /** The Java that runs this. */
    static Jvm ofThis() {
        return new Jvm(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature());
    }

    /** A command that runs with at most so much heap, in MB. */
    List<String> command(int heap, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        if (feature == COMPACT_HEADERS_TRIED) {
            command.add("-XX:+UnlockExperimentalVMOptions");
        }
        if (feature >= COMPACT_HEADERS_TRIED) {
            command.add("-XX:+UseCompactObjectHeaders");
        }
        if (feature >= COMPACT_HEADERS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(more);
        return command;
    }
}
