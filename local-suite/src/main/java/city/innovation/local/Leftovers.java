package city.innovation.local;

import city.innovation.test.Postgres;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Clears what a killed run left: processes that are provably its own, and its PID files. */
final class Leftovers {

    private static final long STOP_SECONDS = 30;

    private Leftovers() {}

    static void end(Folder folder, Consumer<String> say) {
        for (PidFile file : folder.pidFiles()) {
            Optional<ProcessHandle> running = file.running();
            if (running.isPresent()) {
                say.accept("ending the " + file.part() + " that a killed run left, process "
                        + running.get().pid());
                end(running.get());
            }
            file.delete();
        }
        Postgres.endLeftover(folder.postgres());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException slow) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
