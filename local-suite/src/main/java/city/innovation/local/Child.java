package city.innovation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A part's process: started, waited for, ended. */
final class Child {

    private static final Duration START_WAIT = Duration.ofMinutes(3);
    private static final long STOP_SECONDS = 60;
    private static final long SAVE_SECONDS = 240;
    private static final long POLL_MILLIS = 100;
    private static final Duration REMINDER = Duration.ofSeconds(5);
    private static final int LINES_SHOWN = 15;

    /** Ctrl-C reaches a whole group of processes; the suite alone follows it and ends its parts in order. */
    private static final String DEAF_TO_THE_KEYBOARD = "trap '' INT HUP QUIT; exec \"$@\"";

    private final Part part;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;
    private final long started = System.nanoTime();

    private Child(Part part, Process process, Folder folder) {
        this.part = part;
        this.process = process;
        this.log = folder.log(part.name());
        this.pidFile = folder.pidFile(part.name());
    }

    static Child start(Part part, Folder folder) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", DEAF_TO_THE_KEYBOARD, part.name()));
        command.addAll(part.command());
        Path log = folder.log(part.name());
        try {
            if (Files.exists(log)) {
                Path former = log.resolveSibling(part.name() + ".former.log");
                Files.move(log, former, StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()));
            builder.environment().put("MALLOC_ARENA_MAX", "1"); // else the C library keeps a heap for each thread
            builder.environment().putAll(part.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            folder.pidFile(part.name()).write(process.toHandle(), part.mark());
            return new Child(part, process, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't start " + part.the(), e);
        }
    }

    Part part() {
        return part;
    }

    Process process() {
        return process;
    }

    /** Waits until the part is ready, saying every few seconds what for; fails if it ends or takes too long. */
    void awaitReady(Consumer<String> say) {
        long start = System.nanoTime();
        long reminded = start;
        while (!part.readiness().isGiven(log)) {
            long now = System.nanoTime();
            if (ended() || now - start > START_WAIT.toNanos()) {
                throw new CannotRun("Not ready: " + part.the() + ". The end of " + log + ":\n" + end());
            }
            if (now - reminded > REMINDER.toNanos()) {
                reminded = now;
                say.accept("waiting for " + part.the() + " " + part.readiness());
            }
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** How long ago it was started. */
    Duration livedFor() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Waits until the process has ended, for whatever reason. */
    Child awaitEnd() {
        process.onExit().join();
        return this;
    }

    private String end() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e + ")";
        }
    }

    /** Whether ending it takes longer, since it saves what will quicken its next start. */
    boolean savesAtEnd() {
        return StartCache.isMadeBy(part.command());
    }

    /** Asks the process to end and, if it does not within a minute or four, makes it. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(savesAtEnd() ? SAVE_SECONDS : STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            pidFile.delete();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
