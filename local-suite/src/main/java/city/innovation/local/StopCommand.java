package city.innovation.local;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Ends the suite that runs on a data folder, and what a killed one left there. */
record StopCommand(Options options) {

    private static final long PATIENCE_SECONDS = 600;

    int run() {
        Folder folder = new Folder(options.data());
        Optional<ProcessHandle> suite = folder.pidFile("suite").running();
        if (suite.isPresent()) {
            suite.get().destroy();
            await(suite.get());
        } else {
            System.out.println("No suite runs on " + folder.path());
        }
        Leftovers.end(folder, System.out::println);
        return 0;
    }

    private static void await(ProcessHandle suite) {
        try {
            suite.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new CannotRun("The suite, process " + suite.pid() + ", has not ended yet");
        }
    }
}
