package city.innovation.local;

import city.innovation.test.FreePort;
import java.nio.file.Path;
import java.util.List;

/** Starts the suite and stays until it is ended. */
record RunCommand(Path root, Options options) {

    int run() {
        long start = System.nanoTime();
        Folder folder = new Folder(options.data());
        PidFile own = folder.pidFile("suite");
        own.running().ifPresent(process -> {
            throw new CannotRun("The suite already runs on " + folder.path() + ", process " + process.pid()
                    + ". End it by ./innovation stop");
        });
        if (folder.port().isPresent()) {
            Leftovers.end(folder, RunCommand::say);
        }
        if (options.fresh()) {
            folder.empty();
        }
        folder.open(options.port());
        Parts parts = new Parts(root, folder, options.port(), Jvm.remembering(folder.caches()));
        List<String> problems = Preflight.problems(parts.all(), Machine.of(folder), FreePort::isFree);
        if (!problems.isEmpty()) {
            throw new CannotRun(String.join("\n", problems));
        }
        own.write(ProcessHandle.current(), Suite.class.getName());
        return supervise(parts, folder, start);
    }

    private int supervise(Parts parts, Folder folder, long start) {
        Supervisor supervisor = new Supervisor(folder, RunCommand::say);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            supervisor.stop();
                            folder.pidFile("suite").delete();
                            say("ended");
                        },
                        "suite-stop"));
        say("starting on " + folder.path());
        supervisor.start(parts.all());
        postDemo(parts, folder);
        say("ready after %.1f s\n%s".formatted((System.nanoTime() - start) / 1e9, Welcome.text(parts, folder)));
        supervisor.keepRunning();
        return 0;
    }

    private void postDemo(Parts parts, Folder folder) {
        if (!options.demo() || folder.hasDemo()) {
            return;
        }
        try {
            int count = new DemoData(parts.gatewayAddress(), new Issuer(parts.issuerAddress())).post();
            folder.markDemo();
            say("posted " + count + " demo proposals");
        } catch (CannotRun e) {
            say(e.getMessage() + "\nThe suite goes on without all of its demo data.");
        }
    }

    private static synchronized void say(String text) {
        System.out.println("[suite] " + text);
        System.out.flush();
    }
}
