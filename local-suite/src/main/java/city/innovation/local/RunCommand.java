package city.innovation.local;

import city.innovation.test.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
        folder.requireOwn();
        folder.open(options.port());
        Parts parts = new Parts(root, folder, options.port(), Jvm.remembering(folder.caches()));
        List<String> problems = Preflight.problems(parts.all(), Machine.of(folder), FreePort::isFree);
        if (!problems.isEmpty()) {
            throw new CannotRun(String.join("\n", problems));
        }
        if (options.fresh()) {
            folder.empty();
            folder.open(options.port());
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
        Optional<DemoData> demo = demo(folder);
        demo.ifPresent(DemoData::begin);
        supervisor.start(parts.all());
        demo.ifPresent(data -> post(data, parts, folder));
        say("ready after %.1f s\n%s"
                .formatted((System.nanoTime() - start) / 1e9, Welcome.text(parts, folder, Options.usualData(root))));
        supervisor.keepRunning();
        return 0;
    }

    /** It begins in the past, where only a new suite can be; one that was broken off goes on at today. */
    private Optional<DemoData> demo(Folder folder) {
        if (!options.demo() || folder.hasDemo()) {
            return Optional.empty();
        }
        DemoClock clock = new DemoClock(folder.clock(), Clock.systemUTC(), DemoClock.LOOKED);
        if (!Files.exists(folder.postgres())) {
            return Optional.of(new DemoData(clock));
        }
        if (Files.exists(folder.clock())) {
            clock.moveTo(0);
        }
        say("no demo data, which begins 13 months back: it needs a new folder, see --fresh");
        return Optional.empty();
    }

    private static void post(DemoData demo, Parts parts, Folder folder) {
        say("telling 13 months of demo data");
        try (DemoCalls calls = new DemoCalls(parts.gatewayAddress(), new Issuer(parts.issuerAddress()))) {
            int count = demo.post(calls);
            folder.markDemo();
            say("told by " + count + " calls");
        } catch (CannotRun e) {
            say(e.getMessage() + "\nThe suite goes on without all of its demo data.");
        }
    }

    private static synchronized void say(String text) {
        System.out.println("[suite] " + text);
        System.out.flush();
    }
}
