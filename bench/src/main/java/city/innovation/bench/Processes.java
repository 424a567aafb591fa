package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** The suite's processes, found by the PID files of its data folder. */
record Processes(Map<String, Long> pids, long postmaster) {

    static final String GATEWAY = "gateway";
    static final String SERVICE = "proposal service";
    static final String TRACKER = "task tracker service";
    static final String POSTGRES = "PostgreSQL";
    static final String KAFKA = "Kafka";
    /** Those that compile their own code. */
    static final List<String> COMPILING = List.of(GATEWAY, SERVICE, TRACKER);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    static Processes of(Path data) {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put(GATEWAY, pid(data, "gateway"));
        pids.put(SERVICE, pid(data, "proposal"));
        pids.put(TRACKER, pid(data, "tracker"));
        pids.put(KAFKA, pid(data, "kafka"));
        pids.put(Cost.GENERATOR, ProcessHandle.current().pid());
        try {
            Path file = data.resolve("postgres").resolve("postmaster.pid");
            return new Processes(pids, Long.parseLong(Files.readAllLines(file).getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pid(Path data, String part) {
        Properties file = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("pids").resolve(part + ".pid"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.parseLong(file.getProperty("pid"));
    }

    /** CPU used so far in µs, by process; PostgreSQL's with all its backends, those that ended too. */
    Map<String, Double> cpu() {
        Map<String, Double> used = new LinkedHashMap<>();
        pids.forEach((name, pid) -> used.put(name, micros(ticks(pid))));
        used.put(POSTGRES, micros(tree(postmaster)));
        return used;
    }

    /** CPU that gateway and services used so far to compile their own code, in µs; part of {@link #cpu}. */
    double compilerMicros() {
        return micros(COMPILING.stream()
                .map(pids::get)
                .mapToLong(ThreadTimes::ofCompilers)
                .sum());
    }

    /** Waits until PostgreSQL has no more children than then, so that the CPU of those that ended is counted. */
    void awaitBackends(long atMost) {
        long start = System.nanoTime();
        while (backends() > atMost && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    long backends() {
        return ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .count();
    }

    /** CPU of a process and its descendants in µs, those that ended and were waited for too. */
    static double treeMicros(long pid) {
        return micros(tree(pid));
    }

    private static double micros(long ticks) {
        return ticks * ProcStat.TICK_MICROS;
    }

    private static long ticks(long pid) {
        return ProcStat.of(pid).map(ProcStat::own).orElse(0L);
    }

    private static long tree(long root) {
        long ended = ProcStat.of(root).map(ProcStat::children).orElse(0L);
        LongStream descendants = ProcessHandle.of(root).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return ended
                + LongStream.concat(LongStream.of(root), descendants)
                        .map(Processes::ticks)
                        .sum();
    }

    /** Resident memory of one of them in MB. */
    double residentMb(String name) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pids.get(name) + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElseThrow(() -> new CannotMeasure("The " + name + " has ended"));
        } catch (IOException e) {
            throw new CannotMeasure("The " + name + " has ended", e);
        }
    }
}
