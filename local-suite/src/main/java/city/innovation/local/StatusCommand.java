package city.innovation.local;

import java.nio.file.Path;
import java.util.Optional;

/** Says of each part whether it runs and is ready; ends with 0 if all are, with 1 if not. */
record StatusCommand(Path root, Options options) {

    int run() {
        Folder folder = new Folder(options.data());
        if (folder.port().isEmpty()) {
            System.out.println("No suite has run on " + folder.path());
            return 1;
        }
        int port = folder.port().getAsInt();
        boolean allReady = true;
        for (Part part : new Parts(root, folder, port, Jvm.ofThis()).all()) {
            Optional<ProcessHandle> process = folder.pidFile(part.name()).running();
            boolean ready = process.isPresent() && part.readiness().isGiven(folder.log(part.name()));
            allReady &= ready;
            String state = process.isEmpty() ? "not running" : ready ? "ready" : "not ready";
            String id = process.map(running -> ", process " + running.pid()).orElse("");
            System.out.printf(
                    "%-18s %-12s port %d%s%n", part.title(), state, part.ports().get(0), id);
        }
        return allReady ? 0 : 1;
    }
}
