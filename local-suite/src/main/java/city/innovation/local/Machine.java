package city.innovation.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this machine has left, in bytes.
 *
 * @param disk where the data folder lies
 * @param memory that programs could get without swapping
 */
record Machine(long disk, long memory) {

    private static final Path MEMORY = Path.of("/proc/meminfo");

    static Machine of(Folder folder) {
        try {
            return new Machine(Files.getFileStore(folder.path()).getUsableSpace(), availableMemory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the system doesn't tell what is available, what there is in all; never more than a container may use. */
    private static long availableMemory() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        if (!Files.isReadable(MEMORY)) {
            return system.getTotalMemorySize();
        }
        try (Stream<String> lines = Files.lines(MEMORY)) {
            long available = lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
            return Math.min(available, system.getTotalMemorySize());
        }
    }
}
