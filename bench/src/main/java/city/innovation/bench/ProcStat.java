package city.innovation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process in {@code /proc/PID/stat}; times in clock ticks of 10 ms, as Linux reports them on all common machines.
 *
 * @param own user and system time of the process itself
 * @param children the same of children that ended and were waited for
 */
record ProcStat(long pid, long parent, long own, long children) {

    static final double TICK_MICROS = 10_000;

    /** Reads a line; the program's name stands in brackets and may hold anything, brackets and blanks too. */
    static ProcStat parse(String line) {
        int end = line.lastIndexOf(')');
        String[] fields = line.substring(end + 2).split(" ");
        long pid = Long.parseLong(line.substring(0, line.indexOf(' ')));
        return new ProcStat(
                pid,
                Long.parseLong(fields[1]),
                Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    /** Empty if the process has ended. */
    static Optional<ProcStat> of(long pid) {
        try {
            return Optional.of(parse(Files.readString(Path.of("/proc/" + pid + "/stat"))));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }
}
