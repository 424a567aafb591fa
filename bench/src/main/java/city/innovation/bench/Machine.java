package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What all programs of this machine together used, so that a run disturbed by others is told from a quiet one. */
final class Machine {

    private Machine() {}

    /** Busy time of all processors since the machine's start, in µs. */
    static double busyMicros() {
        try {
            String line = Files.readAllLines(Path.of("/proc/stat")).getFirst();
            long[] ticks = Arrays.stream(line.trim().split("\\s+"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            long busy = ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6];
            return busy * ProcStat.TICK_MICROS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
