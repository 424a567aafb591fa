package city.innovation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU of single threads of a process, in clock ticks. */
final class ThreadTimes {

    private ThreadTimes() {}

    /** The JVM's own compilers. */
    static long ofCompilers(long pid) {
        Path threads = Path.of("/proc/" + pid + "/task");
        try (Stream<Path> all = Files.list(threads)) {
            return all.mapToLong(thread -> compilerTicks(thread.resolve("stat")))
                    .sum();
        } catch (IOException e) {
            throw new CannotMeasure("Process " + pid + " has ended", e);
        }
    }

    private static long compilerTicks(Path stat) {
        try {
            String line = Files.readString(stat);
            return isCompiler(line) ? ProcStat.parse(line).own() : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Names are cut to 15 letters: {@code C2 CompilerThre}. */
    static boolean isCompiler(String line) {
        return line.contains("(C1 Compiler") || line.contains("(C2 Compiler");
    }
}
