package city.innovation.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the child processes' Java runs: small heaps, small objects, no threads for collecting garbage. */
record Jvm(Path java, int feature, Optional<StartCache> cache) {

    /** What a heap begins with, in MB; it grows for what is large, and is given back. */
    private static final int FIRST_HEAP = 56;

    /** The part of the heap that new objects get, in MB: enough for what is under way at once. */
    private static final int YOUNG = 16;

    private static final int COMPACT_HEADERS_TRIED = 24;
    private static final int COMPACT_HEADERS = 25;

    /** Since when Java gives back what its compilers needed for a moment, where the C library can. */
    private static final int TRIMS = 24;

    /** The Java that runs this; what it remembers of starts is kept in that folder. */
    static Jvm remembering(Path caches) {
        Jvm jvm = ofThis();
        boolean able = jvm.feature() >= StartCache.SINCE;
        return able ? new Jvm(jvm.java(), jvm.feature(), Optional.of(new StartCache(caches))) : jvm;
    }

    /** The Java that runs this. */
    static Jvm ofThis() {
        return new Jvm(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature(),
                Optional.empty());
    }

    /**
     * A command that runs a part.
     *
     * @param heap at most, in MB
     * @param code the files and folders that the part's code lies in
     * @param more what to run
     */
    List<String> command(String part, int heap, List<Path> code, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xms" + Math.min(heap, FIRST_HEAP) + "m",
                "-Xmx" + heap + "m",
                "-Xmn" + Math.min(heap / 3, YOUNG) + "m",
                "-XX:MinHeapFreeRatio=5",
                "-XX:MaxHeapFreeRatio=10",
                "-XX:-ShrinkHeapInSteps",
                "-XX:ReservedCodeCacheSize=64m",
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
        if (feature >= TRIMS) {
            command.add("-XX:TrimNativeHeapInterval=2000");
        }
        if (feature >= COMPACT_HEADERS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        cache.ifPresent(starts -> {
            command.add("-XX:+UnlockDiagnosticVMOptions");
            command.add("-XX:+IgnoreUnrecognizedVMOptions"); // the next two are diagnostic: a later Java may lack them
            command.add("-XX:ArchiveRelocationMode=0"); // mapped where it was made, its pages stay the file's
            command.add("-XX:-AOTRecordTraining"); // profiles are 8 MB of each cache, and save no time at the start
            command.add(starts.option(part, code));
        });
        command.addAll(more);
        return command;
    }
}
