package city.innovation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What measurements stand on: the running suite, its database and processes, tokens and texts. */
final class Ground implements AutoCloseable {

    static final int CONNECTIONS = 32;

    private static final Duration STEP = Duration.ofSeconds(3);
    private static final int STEPS_AT_MOST = 60;

    /** CPU of the whole suite in a step, in µs, below which it rests: a fifth of a core; its own timers take a seventh. */
    private static final double RESTING = 600_000;

    /** The same of the compilers, which give back then what they needed. */
    private static final double COMPILERS_RESTING = 30_000;

    private final Options options;
    private final Consumer<String> say;
    private final Database database;
    private final Duration coldStart;
    private SuiteRun suite;
    private Processes processes;
    private List<String> tokens;

    Ground(Options options, Consumer<String> say) {
        this.options = options;
        this.say = say;
        this.database = Database.of(options);
        open(true);
        this.coldStart = suite.untilFirstAnswer();
        restart(); // the first start of all records what later ones start from, which costs time and memory
    }

    private synchronized void open(boolean fresh) {
        suite = SuiteRun.start(options, fresh);
        processes = Processes.of(options.data());
        tokens = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> suite.calls().citizen("bench-" + i))
                .toList();
    }

    /** Ends the suite and starts it on the same data; the time to the first answer. */
    Duration restart() {
        close();
        open(false);
        return suite.untilFirstAnswer();
    }

    Duration coldStart() {
        return coldStart;
    }

    Options options() {
        return options;
    }

    Database database() {
        return database;
    }

    Processes processes() {
        return processes;
    }

    Calls calls() {
        return suite.calls();
    }

    int gatewayPort() {
        return options.port();
    }

    int servicePort() {
        return options.port() + 1;
    }

    /** A token of an innovation manager. */
    String manager() {
        return suite.calls().token("role=innovation-manager&subject=bench-manager&department=INNOVATION");
    }

    /** The token that a connection uses, each another person's. */
    String token(int connection) {
        return tokens.get(connection % tokens.size());
    }

    Duration round() {
        return Duration.ofSeconds(options.seconds());
    }

    void say(String text) {
        say.accept(text);
    }

    /** Waits until consumers and compilers have done what the load before gave them to do. */
    void awaitRest() {
        boolean resting = false;
        for (int step = 0; step < STEPS_AT_MOST && !resting; step++) {
            double all = suiteMicros();
            double compilers = processes.compilerMicros();
            LockSupport.parkNanos(STEP.toNanos());
            resting = suiteMicros() - all < RESTING && processes.compilerMicros() - compilers < COMPILERS_RESTING;
        }
    }

    private double suiteMicros() {
        Map<String, Double> cpu = processes.cpu();
        cpu.remove(Cost.GENERATOR);
        return Cost.total(cpu);
    }

    /** Runs a load and tells what each of its requests cost, by process. */
    Measured measure(Supplier<LoadResult> load) {
        double busy = Machine.busyMicros();
        Map<String, Double> before = processes.cpu();
        LoadResult result = load.get();
        Map<String, Double> cost = Cost.each(before, processes.cpu(), result.answered());
        double others = Machine.busyMicros() - busy;
        return new Measured(
                result,
                cost,
                others / result.answered()
                        - cost.values().stream().mapToDouble(d -> d).sum());
    }

    /**
     * A load and its cost.
     *
     * @param others CPU of all other programs of the machine meanwhile, in µs for each request
     */
    record Measured(LoadResult result, Map<String, Double> cost, double others) {}

    @Override
    public synchronized void close() {
        if (suite != null) {
            suite.close();
        }
    }
}
