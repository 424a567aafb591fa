package city.innovation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The suite as its users start it, on a data folder and ports of its own, for as long as the measurements last. */
final class SuiteRun implements AutoCloseable {

    private static final Duration START_WAIT = Duration.ofMinutes(4);
    private static final Duration STOP_WAIT = Duration.ofMinutes(2);
    private static final long POLL_NANOS = 20_000_000;

    private final Process process;
    private final Calls calls;
    private final Duration untilFirstAnswer;

    private SuiteRun(Process process, Calls calls, Duration untilFirstAnswer) {
        this.process = process;
        this.calls = calls;
        this.untilFirstAnswer = untilFirstAnswer;
    }

    /**
     * Starts it and waits until the gateway answers a call for data.
     *
     * @param fresh whether to begin with an empty data folder
     */
    static SuiteRun start(Options options, boolean fresh) {
        Path log = options.target().resolve("suite.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dinnovation.root=" + options.root(),
                "city.innovation.local.Suite",
                "run",
                "--no-demo",
                "--port",
                Integer.toString(options.port()),
                "--data",
                options.data().toString()));
        if (fresh) {
            command.add("--fresh");
        }
        long started = System.nanoTime();
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            Process process = builder.start();
            endWithUs(process);
            process.getOutputStream().close();
            return await(process, new Calls(options.port()), started, log);
        } catch (IOException e) {
            throw new UncheckedIOException("The suite can't be started", e);
        }
    }

    /** Ends the process with this program, however that ends. */
    private static void endWithUs(Process process) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "suite-stop"));
        } catch (IllegalStateException weAreEnding) {
            stop(process);
            throw weAreEnding;
        }
    }

    private static SuiteRun await(Process process, Calls calls, long started, Path log) {
        try {
            while (!calls.answers()) {
                if (!process.isAlive() || System.nanoTime() - started > START_WAIT.toNanos()) {
                    throw new CannotMeasure(
                            "The suite did not start; see " + log + ". Its last answer: " + calls.lastAnswer());
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        } catch (RuntimeException e) {
            stop(process);
            throw e;
        }
        return new SuiteRun(process, calls, Duration.ofNanos(System.nanoTime() - started));
    }

    Calls calls() {
        return calls;
    }

    /** From the start of its process to the first answer with data through the gateway. */
    Duration untilFirstAnswer() {
        return untilFirstAnswer;
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                List<ProcessHandle> parts = process.descendants().toList();
                process.destroyForcibly().waitFor();
                parts.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it with all its parts. */
    @Override
    public void close() {
        stop(process);
    }
}
